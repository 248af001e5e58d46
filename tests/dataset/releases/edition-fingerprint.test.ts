import { describe, expect, it } from "vitest";

import { editionFingerprint } from "../../../src/dataset/releases/edition-fingerprint.js";
import { validate } from "../../../src/dataset/validate.js";
import { type Change, withData } from "../mini-data.js";

const world = "data/mini/world.yaml";
const printOf = (changes: Readonly<Record<string, Change>>): string => withData(changes, (folder) => editionFingerprint(validate(folder).data, ["mini"]));
const plain = printOf({});

describe("the fingerprint of an edition", () => {
  it.each<[string, Record<string, Change>]>([
    ["records move down", { [world]: ["entities:\n", "\n# More.\nentities:\n"] }],
    ["a record moves to another file", { [world]: ["  - {id: zone/west, name: West, summary: The other one, at: [1.1]}\n", ""], "data/mini/west.yaml": "entities:\n  - {id: zone/west, name: West, summary: The other one, at: [1.1]}\n" }],
    ["the keys of a record are in another order", { [world]: ["{id: zone/west, name: West,", "{name: West, id: zone/west,"] }],
  ])("stays when %s", (_what, changes) => {
    expect(printOf(changes)).toBe(plain);
  });

  it.each<[string, Record<string, Change>]>([
    ["a name", { [world]: ["name: West", "name: Far West"] }],
    ["a fact", { [world]: ["value: 2015-04", "value: 2015-05"] }],
    ["a citation", { [world]: ["The other one, at: [1.1]", "The other one, at: [1.2]"] }],
    ["the summary of a passage", { "data/mini/sources.yaml": ["How it began", "How all began"] }],
    ["the address of the text", { "data/mini/dataset.yaml": ["/small", "/smaller"] }],
    ["a reference to a work", { "data/mini/yearbook.yaml": ["Nobody, 2014", "Nobody, 2015"] }],
    ["a cell", { "data/mini/yearbook.yaml": ['["1,020", "1,020"]', '["1,021", "1,020"]'] }],
  ])("changes with %s", (_what, changes) => {
    expect(printOf(changes)).not.toBe(plain);
  });
});
