import { describe, expect, it } from "vitest";

import { furthestStage } from "../../src/agreements/furthest-stage.js";

describe("the status of an agreement", () => {
  it("is its furthest stage, in whatever order the stages come", () => {
    const stages = [{ stage: "IN_FORCE", status: "STATED" }, { stage: "SIGNED", status: "STATED" }];
    expect(furthestStage(stages)).toBe("IN_FORCE");
    expect(furthestStage(stages.toReversed())).toBe("IN_FORCE");
  });

  it.each(["PLANNED", "RECOMMENDED"])("does not count what is %s", (status) => {
    expect(furthestStage([{ stage: "NEGOTIATING", status: "STATED" }, { stage: "SIGNED", status }])).toBe("NEGOTIATING");
    expect(furthestStage([{ stage: "SOUGHT", status }])).toBeNull();
  });

  it("is open where no stage is told", () => {
    expect(furthestStage([])).toBeNull();
  });
});
