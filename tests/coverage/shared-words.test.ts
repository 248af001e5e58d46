import { describe, expect, it } from "vitest";

import { sharedWords } from "../../src/coverage/shared-words.js";
import { smallDataset } from "./small-dataset.js";

const sentence = "The bakers’ well-kept oven of Old Arles warms “all of the long cold winter nights of the poor” people";
const article = [{ id: "1", kind: "paragraph", text: sentence }];

const shared = (lists: Parameters<typeof smallDataset>[1]): readonly string[] =>
  sharedWords({ datasets: [smallDataset(["1"], lists)], editions: [], releases: [] }, article).map(({ passage, words }) => `${passage} ${words}`);

const entity = (id: string, name: string, more: object = {}) => ({ id, name, at: ["1"], ...more });

describe("sharedWords", () => {
  it("finds eight words in a row, whatever joins them", () => {
    expect(shared({ entities: [entity("place/a", "A", { summary: "Bakers' well kept oven of old Arles" })] })).toEqual([]);
    expect(shared({ entities: [entity("place/a", "A", { summary: "Here bakers' well kept oven of old Arles warms us" })] })).toEqual(["1 bakers well kept oven of old arles warms"]);
  });

  it("gives a longer run as one, and every run of a text", () => {
    const summary = "the bakers' well-kept oven of Old Arles warms all; old Arles warms all of the long cold winter";
    expect(shared({ entities: [entity("place/a", "A", { summary })] })).toEqual(["1 the bakers well kept oven of old arles warms all", "1 old arles warms all of the long cold winter"]);
  });

  it("looks into every sort of text, and says where it stands", () => {
    const copied = "well-kept oven of Old Arles warms all of";
    const conflict = { id: "conflict/a", kind: "VALUE", weight: "1", statement: copied, reading: copied, sides: [{ value: "1", statement: copied, at: "1" }] } as const;
    const omission = { at: "1", text: copied, reason: "ORDINAL" } as const;
    expect(shared({ conflicts: [conflict], omissions: [omission] })).toHaveLength(4);
    expect(sharedWords({ datasets: [smallDataset(["1"], { omissions: [omission] })], editions: [], releases: [] }, article)).toEqual([
      { file: "data/small/records.yaml", line: 1, column: 1, passage: "1", words: "well kept oven of old arles warms all of" },
    ]);
  });

  it("lets names, titles and printed forms be, and what lies inside one", () => {
    const name = "Well-kept oven of Old Arles warms all of the long cold";
    const place = entity("place/a", name);
    expect(shared({ entities: [place, entity("place/b", "B", { summary: "See oven of Old Arles warms all of the long now" })] })).toEqual([]);
    expect(shared({ entities: [place, entity("place/b", "B", { summary: `See ${name} winter` })] })).toEqual(["1 arles warms all of the long cold winter"]);
    expect(shared({ workCitations: [{ passage: "1", work: "work/a", printed: name }] })).toEqual([]);
  });

  it("does not take a name of our own for one, unless the text has it in quotes", () => {
    expect(shared({ entities: [entity("challenge/a", "Well-kept oven of Old Arles warms all of them")] })).toHaveLength(1);
    expect(shared({ entities: [entity("challenge/a", "All of the long cold winter nights of the poor")] })).toEqual([]);
  });

  it("lets a value be that is short enough to be no sentence", () => {
    const value = "oven of Old Arles warms all of the long cold winter";
    const valued = (text: string) => ({ entities: [entity("person/a", "A", { facts: [{ property: "email", value: text, at: ["1"] }] })] });
    expect(shared(valued(value))).toEqual([]);
    expect(shared(valued(`${value} nights of the poor`))).toHaveLength(1);
  });
});
