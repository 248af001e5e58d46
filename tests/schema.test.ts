import { isInputObjectType, isUnionType, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { printedSchema, schema } from "../src/schema.js";
import { elements, fieldArguments, fields, types } from "./schema-elements.js";
import { textOf } from "./source-files.js";
import { examples, pageDocuments, type WrittenDocument } from "./written-documents.js";

const pathsOf = (found: readonly { readonly path: string }[]): readonly string[] => found.map(({ path }) => path);
const writtenType = (path: string): string | undefined => {
  const found = fields.find((field) => field.path === path);
  return found && String(found.field.type);
};

/** What a field that gives a connection leads to. */
const connections = fields
  .filter(({ field }) => /Connection!?$/.test(String(field.type)))
  .map(({ type, path, field }) => ({ type, path, name: field.name, connection: String(field.type).replace("!", ""), written: String(field.type) }));
const nodeOf = (connection: string): string | undefined => writtenType(`${connection}.nodes`)?.replace(/[[\]!]/g, "");
const edgeOf = (connection: string): string => writtenType(`${connection}.edges`)?.replace(/[[\]!]/g, "") ?? "";
const rootLists = connections.filter(({ type }) => type === "Query");
const nested = connections.filter(({ type }) => type !== "Query");
/** What has a page: a kind of entity, or `Entity` itself, which stands for any kind. */
const isThing = (type: string | undefined): boolean => fields.some(({ path }) => path === `${type}.relations`);
/** Relations, figures and what was taken from a passage are statements; every other list of a thing leads over relations to other things. */
const traversals = nested.filter(({ connection }) => isThing(nodeOf(connection)));

describe("schema.graphql", () => {
  it("is the schema of the code", () => {
    expect(textOf("schema.graphql"), "run `npm run schema`, and read what changed").toBe(printedSchema);
  });

  it("is small enough to be read whole: under 150 kB", () => {
    expect(Buffer.byteLength(printedSchema)).toBeLessThan(150_000);
  });
});

/** The types of what inputs are made of. */
const inputFields = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()).map((field) => field.type));

describe("the schema", () => {
  it("describes every type, field, argument and enum value in a sentence", () => {
    expect(pathsOf(elements.filter(({ description }) => !/^\S[^]*[.]$/.test(description ?? "")))).toEqual([]);
  });

  it("names types PascalCase, fields and arguments camelCase, enum values UPPER_SNAKE", () => {
    const forms = { type: /^([A-Z][a-z0-9]+)+$/, field: /^[a-z]+([A-Z][a-z0-9]*)*$/, argument: /^[a-z]+([A-Z][a-z0-9]*)*$/, value: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/ };
    expect(pathsOf(elements.filter(({ kind, name }) => !forms[kind].test(name)))).toEqual([]);
  });

  it("has no word of the store in its names", () => {
    expect(pathsOf(elements.filter(({ name }) => /elementId|cypher|neo4j|nodeLabel|^labels$|^graph$/i.test(name)))).toEqual([]);
  });

  it("is for reading: there is neither mutation nor subscription", () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it("never gives null for a list or for what is in it; only `nodes(ids:)` has null where there is nothing", () => {
    const loose = fields.filter(({ field }) => String(field.type).includes("[") && !/^\[\w+!\]!$/.test(String(field.type)));
    expect(loose.map(({ path, field }) => `${path}: ${String(field.type)}`)).toEqual(["Query.nodes: [Node]!"]);
  });

  it("takes no list with null in it", () => {
    const loose = fieldArguments.filter(({ argument }) => /\[\w+\]/.test(String(argument.type)));
    expect(pathsOf(loose)).toEqual([]);
  });

  it("is one piece: every type can be reached", () => {
    const named = [...fields.map(({ field }) => field.type), ...fieldArguments.map(({ argument }) => argument.type), ...inputFields].map((type) => String(type).replace(/[[\]!]/g, ""));
    const implementing = types.filter((type) => "getInterfaces" in type && type.getInterfaces().length > 0).map(({ name }) => name);
    const united = types.filter(isUnionType).flatMap((type) => type.getTypes().map(({ name }) => name));
    const reached = new Set([...named, ...implementing, ...united, "Query"]);
    expect(types.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe("the connections", () => {
  it("are there on every account, with a page of rows in both forms", () => {
    expect(connections.filter(({ written }) => !written.endsWith("!")).map(({ path }) => path)).toEqual([]);
    const odd = connections.filter(({ connection }) => writtenType(`${edgeOf(connection)}.node`) !== `${nodeOf(connection)}!`);
    expect(odd.map(({ path, connection }) => `${path}: edges and nodes of ${connection} differ`)).toEqual([]);
  });

  it("are named after the question they answer: Zone.measures and Query.measures both list measures", () => {
    const wrong = nested.filter(({ name, connection }) => rootLists.some((list) => list.name === name && nodeOf(list.connection) !== nodeOf(connection)));
    expect(wrong.map(({ path, connection }) => `${path} leads to ${nodeOf(connection)}`)).toEqual([]);
    expect(traversals.filter(({ name }) => rootLists.some((list) => list.name === name)).length).toBeGreaterThan(20);
  });

  it("carry the relations of a step wherever they list things or the ways of things, and only there", () => {
    const carrying = connections.filter(({ connection }) => writtenType(`${edgeOf(connection)}.relations`) === "[Relation!]!");
    expect(pathsOf(carrying)).toEqual(pathsOf(connections.filter(({ connection }) => isThing(nodeOf(connection)) || nodeOf(connection) === "Trace")));
  });

  it("lead back: where one kind leads to another, that one leads to it; where it leads to any kind, by its relations", () => {
    const leads = (from: string | undefined, to: string | undefined): boolean => traversals.some(({ type, connection }) => type === from && [to, "Entity"].includes(nodeOf(connection))) || from === "Entity";
    const oneWay = traversals.filter(({ type, connection }) => !leads(nodeOf(connection), type));
    expect(oneWay.map(({ path, connection }) => `${path}: no field of ${nodeOf(connection)} leads back`)).toEqual([]);
  });
});

describe("the documents the project comes with", () => {
  const asCase = (document: WrittenDocument) => [document.place, document] as const;

  it.each([...examples, ...pageDocuments].map(asCase))("%s fits the schema", (_place, { text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it("are the examples of the playground and the pages of the server", () => {
    expect([examples.length, pageDocuments.length].every((count) => count > 1)).toBe(true);
  });
});
