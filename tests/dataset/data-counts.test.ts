import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import type { DatasetRecord } from "../../src/dataset/records/dataset-record.js";
import { editionRows } from "../../src/dataset/rows/edition-rows.js";
import { validate } from "../../src/dataset/validate.js";
import { kinds } from "../../src/graph/vocabulary/kind.js";
import { type RelationTypeName, relationTypes } from "../../src/graph/vocabulary/relation-type.js";
import { markdownTable, tablesUnder } from "../markdown.js";

const isDerived = (type: string): boolean => "isDerived" in relationTypes[type as RelationTypeName];

/** What an edition of some datasets holds, counted in its graph: entities by kind, then statements and evidence. */
function counts(datasets: readonly DatasetRecord[]): readonly (readonly [what: string, count: number])[] {
  const { nodes, relationships } = editionRows(datasets);
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
    ["of these, arisen by themselves", nodes.filter(({ properties }) => String(properties["id"]).startsWith("conflict/arisen-") && properties["kind"] === "Conflict").length],
    ["references to works", datasets.flatMap(({ workCitations }) => workCitations).length],
    ["passages", count("Passage")],
    ["web pages", count("WebPage")],
    ["merged ids that lead elsewhere", count("Redirect")],
    ["omissions", datasets.flatMap(({ omissions }) => omissions).length],
  ];
  return [...Object.keys(kinds).map((kind) => [kind, count(kind)] as const), ...statements];
}

it("docs/data.md says how much of each kind the two editions hold", () => {
  const { datasets } = validate("data").data;
  const full = new Map(counts(datasets));
  const rows = counts(datasets.filter(({ id }) => id === "article")).map(([what, count]) => [what, String(count), String(full.get(what))]);
  const table = markdownTable(["what", "article", "full"], rows);
  expect(tablesUnder(readFileSync("docs/data.md", "utf8"))["Counts"], "put the table expected here").toBe(table);
});
