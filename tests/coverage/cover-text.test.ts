import { describe, expect, it } from "vitest";

import { coverText } from "../../src/coverage/cover-text.js";
import type { Occurrence } from "../../src/coverage/occurrence.js";
import { tokensOf } from "../../src/coverage/tokens-of.js";
import type { OmissionReasonName } from "../../src/graph/vocabulary/omission-reason.js";
import { smallDataset } from "./small-dataset.js";

interface Given {
  readonly everywhere?: readonly string[];
  readonly once?: readonly string[];
  readonly omissions?: readonly { readonly text: string; readonly times?: string; readonly reason: OmissionReasonName }[];
}

function covered(text: string, { everywhere = [], once = [], omissions = [] }: Given): ReturnType<typeof coverText> {
  const { omissions: records } = smallDataset([], { omissions: omissions.map((omission) => ({ at: "1", ...omission })) });
  return coverText(text, tokensOf([text])(text), { everywhere: new Set(everywhere), once }, records);
}

const having = (state: Occurrence["state"], { occurrences }: ReturnType<typeof coverText>): readonly string[] =>
  occurrences.filter((occurrence) => occurrence.state === state).map(({ text }) => text);

describe("coverText", () => {
  it("says of every number, name and term with what stands around it whether it is covered", () => {
    expect(covered(`the 24 bakers of Arles bake "daily bread" all night long`, { everywhere: ["Arles"] }).occurrences).toEqual([
      { kind: "number", before: "the ", text: "24", after: " bakers of Arles bake \"da", state: "uncovered" },
      { kind: "name", before: "the 24 bakers of ", text: "Arles", after: ' bake "daily bread" all n', state: "covered" },
      { kind: "term", before: "24 bakers of Arles bake \"", text: "daily bread", after: '" all night long', state: "uncovered" },
    ]);
  });

  it("covers all of what a name covers, and a word of it only as a part of the whole", () => {
    expect(having("uncovered", covered("saw Old Arles, Old Arles and Old Town", { everywhere: ["Old Arles"] }))).toEqual(["Old", "Town"]);
  });

  it("covers a word only when all of it is", () => {
    expect(having("uncovered", covered("the Arles-Nimes road", { everywhere: ["Arles", "Nimes"] }))).toEqual(["Arles-Nimes"]);
  });

  it("covers a term by the letters of it", () => {
    expect(having("covered", covered(`the "daily bread," they say`, { everywhere: ["daily bread"] }))).toEqual(["daily bread,"]);
  });

  it("covers one occurrence by a bare number, the first that nothing else covers", () => {
    const result = covered("in May 20, 20 of 20 and 20", { everywhere: ["May 20"], once: ["20", "20"] });
    expect(result.occurrences.map(({ text, state }) => `${text} ${state}`)).toEqual(["20 covered", "20 covered", "20 covered", "20 uncovered", "May covered"]);
  });

  it("leaves out as many occurrences as the omission says, with its reason", () => {
    const result = covered("the Table, a Table, no Table", { omissions: [{ text: "Table", times: "2", reason: "GENERIC_WORD" }] });
    expect(result.occurrences.map(({ state, reason }) => reason ?? state)).toEqual(["GENERIC_WORD", "GENERIC_WORD", "uncovered"]);
    expect(result.unusedOmissions).toEqual([]);
  });

  it.each([
    ["what is covered", "the Table of Arles", "Arles", undefined, 1],
    ["what is not there often enough", "the Table", "Table", "3", 2],
    ["what had not to be covered", "the bread", "bread", undefined, 1],
    ["a part of another number", "3.5 loaves", "3", undefined, 1],
  ])("tells of an omission of %s", (_, text, omitted, times, unused) => {
    const result = covered(text, { everywhere: ["Arles"], omissions: [{ text: omitted, reason: "ORDINAL", ...(times !== undefined && { times }) }] });
    expect(result.unusedOmissions).toEqual([{ text: omitted, times: Number(times ?? 1), unused }]);
  });

  it("takes the longer omission first", () => {
    const omissions = [{ text: "Table", reason: "ORDINAL" }, { text: "Great Table", reason: "GENERIC_WORD" }] as const;
    const result = covered("the Great Table, a Table", { omissions });
    expect(result.occurrences.map(({ text, reason }) => `${text} ${reason}`)).toEqual(["Great GENERIC_WORD", "Table GENERIC_WORD", "Table ORDINAL"]);
    expect(result.unusedOmissions).toEqual([]);
  });
});
