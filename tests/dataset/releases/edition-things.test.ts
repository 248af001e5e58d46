import { describe, expect, it } from "vitest";

import { difference } from "../../../src/dataset/releases/difference.js";
import { editionThings } from "../../../src/dataset/releases/edition-things.js";
import { statementsFile } from "../../../src/dataset/releases/statements-file.js";

const before = statementsFile.read("article\tzone/east\ta\narticle\tzone/west\tb\nrecord\tfact/x\tc\n");
const after = statementsFile.read("article\tzone/east\ta\nrecord\tzone/east\td\nrecord\tpassage/1.1\te\nrecord\tfact/x\tc\n");
const changed = (datasets: readonly string[]) => difference(editionThings(before, datasets), editionThings(after, datasets));

describe("what changed in an edition", () => {
  it("is by kind what is new, other and gone: an id that one more dataset speaks of is another", () => {
    expect(changed(["article", "record"])).toEqual([
      { kind: "Passage", added: ["passage/1.1"], changed: [], removed: [] },
      { kind: "Zone", added: [], changed: ["zone/east"], removed: ["zone/west"] },
    ]);
  });

  it("is not what other datasets say", () => {
    expect(changed(["article"])).toEqual([{ kind: "Zone", added: [], changed: [], removed: ["zone/west"] }]);
    expect(changed([])).toEqual([]);
  });

  it("is the same whatever the order of the datasets", () => {
    expect(difference(editionThings(after, ["article", "record"]), editionThings(after, ["record", "article"]))).toEqual([]);
  });

  it("needs lines of three parts", () => {
    expect(() => statementsFile.read("article\tzone/east\ta\nbanana\n")).toThrow(/^data\/statements\.tsv:2: found "banana", expected dataset, id and hash/);
  });
});
