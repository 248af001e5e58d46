import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import type { DatasetRecord } from "../../src/dataset/records/dataset-record.js";
import { editionRows } from "../../src/dataset/rows/edition-rows.js";
import { validate } from "../../src/dataset/validate.js";
import { kinds } from "../../src/graph/vocabulary/kind.js";
import { type RelationTypeName, relationTypes } from "../../src/graph/vocabulary/relation-type.js";
import { markdownTable, tablesUnder } from "../markdown.js";

const isDerived = (type: string): boolean => "isDerived" in relationTypes[type as RelationTypeName];

/** What an edition of one dataset holds, counted in its graph: entities by kind, then statements and evidence. */
function counts(dataset: DatasetRecord): string[][] {
  const { nodes, relationships } = editionRows([dataset]);
  const count = (kind: string): number => nodes.filter(({ properties }) => properties["kind"] === kind).length;
  const cells = nodes.filter(({ properties }) => properties["table"] !== undefined).length;
  const relations = relationships.filter(({ properties }) => properties["id"] !== undefined);
  const statements: readonly [string, number][] = [
    ["relations", relations.length],
    ["of these, derived from steps", relations.filter(({ type }) => isDerived(type)).length],
    ["facts", count("Fact")],
    ["rollout steps", count("RolloutStep")],
    ["stages of agreements", count("AgreementStage")],
    ["figures in prose and notes", count("Figure") - cells],
    ["cells of tables", cells],
    ["checks", count("Check")],
    ["conflicts", count("Conflict")],
    ["references to works", dataset.workCitations.length],
    ["passages", count("Passage")],
    ["omissions", dataset.omissions.length],
  ];
  return [...Object.keys(kinds).map((kind) => [kind, String(count(kind))]), ...statements.map(([what, number]) => [what, String(number)])];
}

it("docs/data.md says how much of each kind the article's dataset holds", () => {
  const article = validate("data").data.datasets.find(({ id }) => id === "article");
  const table = article === undefined ? "" : markdownTable(["what", "how many"], counts(article));
  expect(tablesUnder(readFileSync("docs/data.md", "utf8"))["Counts"], "put the table expected here").toBe(table);
});
