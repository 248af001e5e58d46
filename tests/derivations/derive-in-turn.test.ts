import { describe, expect, it } from "vitest";

import { deriveInTurn } from "../../src/derivations/derive-in-turn.js";
import { terms } from "./terms.js";

const three = terms({ value: "190", period: "2013" }, { value: "139", period: "2014" }, { value: "122", period: "2015" });

describe("numbers in turn", () => {
  it("stand each against the one before, of the time of the later", () => {
    expect(deriveInTurn("DIFFERENCE", three)).toMatchObject([
      { value: "-51", formula: "139 - 190", period: { text: "2014" } },
      { value: "-17", formula: "122 - 139", period: { text: "2015" } },
    ]);
    expect(deriveInTurn("GROWTH", three).map(({ value }) => value)).toEqual(["-26.842105", "-12.230216"]);
  });

  it("give no growth where the later row stands before the earlier", () => {
    expect(deriveInTurn("GROWTH", three.toReversed()).map(({ why }) => why)).toEqual([
      "The second, of 2015, is later than the first, of 2014; of a growth the later figure comes first.",
      "The second, of 2014, is later than the first, of 2013; of a growth the later figure comes first.",
    ]);
  });

  it("are none where there is one, and of what takes no pair refused", () => {
    expect(deriveInTurn("GROWTH", three.slice(0, 1))).toEqual([]);
    for (const by of ["SUM", "RANK", "SHARE_OF_SUM", "PREVIOUS_LEVEL", "WHOLE"] as const) expect(() => deriveInTurn(by, three)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
  });
});
