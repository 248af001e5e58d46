import { readdirSync, readFileSync } from "node:fs";

import neo4j, { type Driver } from "neo4j-driver";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { schema } from "../../src/schema.js";
import { cypherFiles } from "../cypher-files.js";
import { explainText } from "../explained.js";
import { TestApi } from "../test-api.js";
import { Asker } from "./asker.js";
import { Coverage } from "./coverage.js";
import { Draw } from "./draw.js";
import { type DrawnAnswer, drawnAnswers } from "./drawn-answers.js";
import { type DrawnOperation, drawnOperation } from "./drawn-operation.js";
import { explore } from "./explore.js";
import { InputValues } from "./input-values.js";

const operations = 1000;
const explainedTexts = 300;
/** A property that no fact has yet is no fault of a text. */
const withoutFacts = "Neo.ClientNotification.Statement.UnknownPropertyKeyWarning";
/** What no text of ours has, with all that could end a literal. */
const mark = "Zq7\\'\"`}])//x";

const queries = `${import.meta.dirname}/../queries`;
const cases = readdirSync(queries, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".graphql"));

let apis: readonly TestApi[];
let drawn: readonly DrawnOperation[];
let answers: readonly DrawnAnswer[];
let texts: ReadonlyMap<string, { readonly name: string; readonly parameters: object }>;

beforeAll(async () => {
  apis = await Promise.all([0, 1, 2].map(() => TestApi.open(undefined, 60_000)));
  const [api] = apis as [TestApi];
  const { samples, keys, figures } = await explore(new Asker(api, new Coverage()));
  const values = new InputValues(samples, new Draw(20130929), keys, figures);
  drawn = Array.from({ length: operations }, (_none, index) => {
    values.mark = index % 3 === 0 ? mark : "";
    return drawnOperation(values);
  });
  answers = await drawnAnswers(apis, drawn);
  await drawnAnswers(apis, cases.map((path) => ({ question: readFileSync(`${queries}/${path}`, "utf8"), variables: {} })));
  texts = new Map(apis.flatMap(({ graph }) => [...graph.texts]));
}, 600_000);
afterAll(() => Promise.all(apis.map((api) => api.close())));

const told = ({ question, variables, errors, statements, cost }: DrawnAnswer): string => JSON.stringify({ question, variables, errors, statements, cost });
const isAnswered = ({ errors }: DrawnAnswer): boolean => errors.length === 0;
/** More groups than an answer may have are known only when they are counted. */
const isOfGroups = ({ message }: { readonly message: string }): boolean => /there are \d+ groups/.test(message);

describe(`${operations} operations drawn from the schema`, () => {
  it("are valid", () => {
    expect(drawn.flatMap(({ question }) => validate(schema, parse(question)).map(({ message }) => `${message}\n${question}`))).toEqual([]);
  });

  it("come to no more than they were priced at", () => {
    const dearer = answers.filter(({ cost }) => cost !== null && (cost.statements > cost.estimate.statements || cost.objects > cost.estimate.objects));
    expect(dearer.map(told)).toEqual([]);
    expect(answers.filter((answer) => isAnswered(answer) && answer.cost?.statements !== answer.statements).map(told)).toEqual([]);
  });

  it("are refused for their price before any statement runs", () => {
    const dear = answers.filter(({ errors }) => errors.some((error) => error.code === "COST_EXCEEDED" && !isOfGroups(error)));
    expect(dear.length).toBeGreaterThan(10);
    expect(dear.filter(({ statements }) => statements > 0).map(told)).toEqual([]);
  });

  it("fail for no other reason than what they ask for, and hardly ever", () => {
    const failed = answers.filter(({ errors }) => errors.some(({ code }) => code !== "COST_EXCEEDED" && code !== "BAD_USER_INPUT"));
    expect(failed.map(told)).toEqual([]);
    expect(answers.filter(isAnswered).length).toBeGreaterThan(operations * 0.75);
    expect(answers.filter(({ errors }) => errors.some(({ code }) => code === "BAD_USER_INPUT")).length).toBeLessThan(operations * 0.1);
  });
});

describe("the texts that are made for questions", () => {
  const written = new Set(cypherFiles.map(({ text }) => text));
  const made = () => [...texts].filter(([text]) => !written.has(text));

  it("hold nothing of what a caller gave", () => {
    const given = [...new Set(drawn.flatMap(({ question }) => question.match(/"[a-z-]+\/[^"\\]{6,}"/g) ?? []))].map((text) => text.slice(1, -1));
    expect(drawn.filter(({ question, variables }) => `${question}${JSON.stringify(variables)}`.includes("Zq7")).length).toBeGreaterThan(20);
    expect(given.length).toBeGreaterThan(100);
    expect(made().length).toBeGreaterThan(explainedTexts);
    expect(made().filter(([text]) => text.includes("Zq7") || given.some((id) => text.includes(id))).map(([text]) => text)).toEqual([]);
  });

  it("are found by indexes, and Neo4j has nothing to remark on them", async () => {
    const { uri, user, password, database } = inject("address");
    const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const every = Math.max(1, Math.floor(made().length / explainedTexts));
    const faults: string[] = [];
    for (const [text, { name, parameters }] of made().filter((_text, index) => index % every === 0).slice(0, explainedTexts)) {
      const { steps, summary } = await explainText(driver, database, text, parameters);
      const slow = steps.filter((step) => /Scan|CartesianProduct/.test(step));
      const remarks = summary.notifications.filter(({ code }) => code !== withoutFacts).map(({ description }) => description);
      if (slow.length + remarks.length > 0 || summary.queryType !== "r") faults.push(`${name}: ${[...slow, ...remarks].join(", ")}\n${text}`);
    }
    await driver.close();
    expect(faults).toEqual([]);
  }, 300_000);
});
