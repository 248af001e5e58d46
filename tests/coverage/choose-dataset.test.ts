import { describe, expect, it } from "vitest";

import { chooseDataset } from "../../src/coverage/choose-dataset.js";
import { Refusal } from "../../src/refusal.js";
import { smallDataset } from "./small-dataset.js";

const datasets = [
  { ...smallDataset(["1", "2", "3"]), id: "whole" },
  { ...smallDataset(["a", "b"]), id: "other" },
];

const chosen = (...ids: readonly string[]): string => chooseDataset({ datasets, editions: [], releases: [] }, ids.map((id) => ({ id, kind: "paragraph", text: "" }))).id;

describe("chooseDataset", () => {
  it("takes the dataset whose passages the text has", () => {
    expect(chosen("b", "a")).toBe("other");
    expect(chosen("1", "2", "3")).toBe("whole");
  });

  it.each([
    ["of which no dataset has a passage", ["x"], "No dataset has a passage of this text: its ids are not the locators of the data."],
    ["with foreign passages", ["1", "2", "3", "v", "x", "y", "z"], "The text has passages that data/whole has not: v, x, y and 1 more."],
    ["that lacks passages", ["2", "3"], "The text lacks passages that data/whole has: 1."],
  ])("refuses a text %s", (_, ids, sentence) => {
    expect(() => chosen(...ids)).toThrow(new Refusal(sentence));
  });
});
