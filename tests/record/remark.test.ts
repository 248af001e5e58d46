import { describe, expect, it } from "vitest";

import { sharedWords } from "../../src/coverage/shared-words.js";
import { readData } from "../../src/dataset/reading/read-data.js";
import { remark } from "../../src/record/remark.js";
import { wordings } from "../../src/record/wordings.js";
import { smallDataset } from "../coverage/small-dataset.js";

const notes = [...wordings.keys()].map((text) => ({ id: text.slice(0, 40), kind: "note", text }));
const ownWords = [...wordings.values()].filter((words) => words !== null);

/** Runs of eight words that a dataset has in common with the notes. */
const shared = (dataset: Parameters<typeof smallDataset>[1] | "record") => {
  const datasets = dataset === "record" ? readData("data").data.datasets.filter(({ id }) => id === dataset) : [smallDataset([], dataset)];
  expect(datasets).toHaveLength(1);
  return sharedWords({ datasets, editions: [], releases: [] }, notes).map(({ file, line, passage, words }) => `${file}:${line}: "${words}" is in the note "${passage}…"; put it in words of our own`);
};

describe("a note of a row", () => {
  it("is told in our words", () => {
    expect(remark("the total 19 is on facts_source; the list is not on a stored page")).toBe("The total is known; no copy of the whole list was read.");
  });

  it("is not told where it has nothing for readers, and never as it stands", () => {
    expect([undefined, "own rendering", "one of two."].map(remark)).toEqual([undefined, undefined, undefined]);
  });

  it("is worded in whole sentences", () => {
    expect(ownWords.filter((words) => !/^[A-Z].*\.$/s.test(words))).toEqual([]);
  });
});

describe("the words of the notes", () => {
  const [longest = { text: "" }] = notes.toSorted((a, b) => b.text.length - a.text.length);

  it("are found where a text repeats eight of them in a row", () => {
    expect(shared({ entities: [{ id: "place/a", name: "A", summary: longest.text, at: [] }] })).toHaveLength(1);
  });

  it("are nowhere in the record's data", () => {
    expect(shared("record")).toEqual([]);
  });
});
