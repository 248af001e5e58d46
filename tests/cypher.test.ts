import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { columnsOf, type CypherFile, cypherFiles, namesIn, parametersOf } from "./cypher-files.js";
import { declaredStatements } from "./declared-statements.js";
import { explain, type Explained } from "./explained.js";
import { askedFrom } from "./rooms.js";
import { undeclared, wordsOf } from "./vocabulary-words.js";

const isWrite = ({ name }: CypherFile): boolean => /^(load|schema)\//.test(name);
const paths = cypherFiles.map((file) => [file.path, file] as const);
const declaredAs = ({ name }: CypherFile) => declaredStatements.filter((declared) => declared.name === name);

describe.each(paths)("%s", (_path, file) => {
  it("begins with a sentence and names each of its parameters, once", () => {
    const [first = "", ...rest] = file.header;
    expect(first, "the first line is `// ` and a sentence with a full stop").toMatch(/^[A-Z][^$]*\.$/);
    expect(rest.filter((line) => !/^\$\w+ {2,}\S/.test(line)), "each further line of the header is `// $name  meaning`").toEqual([]);
    expect(rest.map((line) => /^\$(\w+)/.exec(line)?.[1]).sort(), "the header names the parameters of the body").toEqual(parametersOf(file));
  });

  it("is one statement in words of the vocabulary", () => {
    expect(file.body.trim(), "one statement a file, without a semicolon or comments inside").not.toMatch(/;|^\s*\/\/|^$/m);
    expect(undeclared(wordsOf(file))).toEqual([]);
  });

  it("writes nothing, except below load and schema", () => {
    const writes = namesIn(file.body, /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/gi);
    expect(isWrite(file) ? [] : writes, "move what writes to cypher/load/").toEqual([]);
  });

  it("is declared once in src, in its room, with its columns", () => {
    const [declared, ...others] = declaredAs(file);
    expect(declared, "no statement(…) or listing(…) in src names it; delete the file").toBeDefined();
    expect(others.map(({ place }) => place), `${declared?.place} has it already; import it from there`).toEqual([]);
    const [room = ""] = file.name.split("/");
    expect(declared?.place, "declare it in the room it lies in, or add the room to `askedFrom` in tests/rooms.ts").toContain(`src/${askedFrom[room] ?? room}/`);
    expect(columnsOf(file), `${declared?.place} declares other columns than RETURN gives`).toEqual(declared?.columns);
  });
});

describe("the statements that src declares", () => {
  it("are files under cypher/", () => {
    const names = cypherFiles.map(({ name }) => name);
    expect(declaredStatements.filter(({ name }) => !names.includes(name)).map(({ name, place }) => `${place}: there is no cypher/${name}.cypher`)).toEqual([]);
  });
});

describe("to Neo4j", () => {
  const { uri, user, password, database } = inject("address");
  let driver: Driver;

  beforeAll(() => {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver.close());

  /** Copies and editions are a handful of nodes; everything else is found by an index. */
  const isSlow = (step: string): boolean => /Scan|CartesianProduct/.test(step) && !/^NodeByLabelScan \w+:(Copy|Edition)$|:CURRENT]/.test(step);

  const isReading = ({ summary }: Explained): boolean => summary.queryType === "r";

  it.each(paths)("%s is a statement with nothing to remark, found by indexes, giving the declared columns", async (_path, file) => {
    const explained = await explain(driver, database, file);
    expect(explained.summary.notifications).toEqual([]);
    expect(explained.steps.filter(isSlow), "begin at an id, a name or a position, so that an index is used").toEqual([]);
    expect(explained.keys).toEqual(declaredAs(file)[0]?.columns);
    expect(isReading(explained) || isWrite(file), `its type is ${explained.summary.queryType}; a question reads`).toBe(true);
  });

  it("the data holds no label, relationship type or property that is not declared", async () => {
    const copy = "MATCH (:Edition)-[:CURRENT]->(copy:Copy) MATCH (node:Node {graph: copy.graph})";
    const nodes = await driver.executeQuery(`${copy} UNWIND labels(node) AS label UNWIND keys(node) AS property RETURN collect(DISTINCT label) AS labels, collect(DISTINCT property) AS properties`, {}, { database });
    const ends = await driver.executeQuery(`${copy} MATCH (node)-[relation]->() UNWIND keys(relation) + [null] AS property RETURN collect(DISTINCT type(relation)) AS types, collect(DISTINCT property) AS properties`, {}, { database });
    const [node, end] = [nodes.records[0], ends.records[0]];
    const found = { labels: node?.get("labels"), types: end?.get("types"), properties: [...node?.get("properties"), ...end?.get("properties")] };
    expect(found.types).toContain("PILOTS");
    expect(undeclared(found)).toEqual([]);
  });
});
