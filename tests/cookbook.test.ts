import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Question, questionsOf } from "../web/src/questions-of.js";
import { printedAnswer } from "./printed-answer.js";
import { root, textOf } from "./source-files.js";
import { TestApi } from "./test-api.js";

const path = "docs/queries.md";
const page = textOf(path);
const questions = questionsOf(page);
const isUpdate = process.env["UPDATE_ANSWERS"] === "1";
const found = new Map<string, string>();
let api: TestApi;

beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(async () => {
  await api.close();
  if (isUpdate) writeFileSync(join(root, path), [...found].reduce(withAnswer, page));
});

/** The page in three parts: up to a query and with it, its answer, and from the next heading on. */
function around(text: string, query: string): readonly [before: string, answer: string, after: string] {
  const end = text.indexOf(`\n${query}\`\`\`\n`) + query.length + "\n```\n".length;
  const next = text.slice(end).search(/^##/m);
  const stop = next === -1 ? text.length : end + next;
  return [text.slice(0, end), text.slice(end, stop).trim(), text.slice(stop)];
}

function withAnswer(text: string, [query, answer]: readonly [string, string]): string {
  const [before, , after] = around(text, query);
  return `${before}\n${answer}\n${after === "" ? "" : `\n${after}`}`;
}

/** The numbers a sentence gives, each as data has it. */
const numbersIn = (text: string): readonly string[] => text.replaceAll(/(\d),(?=\d{3})/g, "$1").match(/\d+(\.\d+)?/g) ?? [];

/** What is wrong with a question and its answer, besides the answer itself. */
function faultsOf({ gist, query }: Question, answer: string): readonly string[] {
  const unsaid = numbersIn(gist).filter((number) => !(answer + query).includes(number));
  return [
    ...(/"(locator|dataset)":/.test(answer) ? [] : ["the answer does not name what it rests on"]),
    ...(gist === "" ? ["no sentence says what the answer comes to"] : []),
    ...unsaid.map((number) => `the sentence says ${number}, the answer does not`),
  ];
}

describe("docs/queries.md", () => {
  it("asks forty questions and some more, on every theme", () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect([...new Set(questions.map(({ theme }) => theme))]).toEqual(["Look-up", "Paths", "Time", "Comparison", "Statistics", "Provenance", "Conflicts", "Absence"]);
  });

  it("has one operation for each, of a name of its own, by which the playground titles a tab", () => {
    const names = questions.map(({ query }) => parse(query).definitions.flatMap((part) => (part.kind === "OperationDefinition" ? [part.name?.value] : [])));
    expect(names.filter(([name, ...more]) => name === undefined || more.length > 0)).toEqual([]);
    expect(new Set(names.flat()).size).toBe(questions.length);
  });

  it.each(questions.map((question) => [question.text, question] as const))("%s", async (_text, question) => {
    const { data, errors } = (await api.ask(question.query)).result;
    expect(errors).toBeUndefined();
    const answer = printedAnswer(data);
    found.set(question.query, answer);
    expect(faultsOf(question, JSON.stringify(data))).toEqual([]);
    if (!isUpdate) expect(answer, "run with UPDATE_ANSWERS=1, and read what it writes").toBe(around(page, question.query)[1]);
  });
});
