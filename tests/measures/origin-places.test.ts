import { describe, expect, it } from "vitest";

import { originPlaces } from "../../src/measures/origin-places.js";
import { reachedStages } from "../../src/measures/reached-stages.js";
import { shareOf } from "../../src/measures/share-of.js";

describe("the places in which measures began", () => {
  it("have the measures that began there, one with two places in both", () => {
    const measures = [
      { measure: "measure/list", places: ["zone/east", "area/harbour"] },
      { measure: "measure/window", places: ["zone/east"] },
      { measure: "measure/account", places: [] },
    ];
    expect(originPlaces(measures)).toEqual([
      { place: "zone/east", measures: ["measure/list", "measure/window"] },
      { place: "area/harbour", measures: ["measure/list"] },
    ]);
  });

  it("are none where no source tells an origin", () => {
    expect(originPlaces([{ measure: "measure/account", places: [] }])).toEqual([]);
  });
});

describe("a stage is reached", () => {
  it("by a step of it or of one beyond it, never by a revision", () => {
    expect(reachedStages("REPLICATED")).toEqual(["REPLICATED", "NATIONWIDE", "ENACTED"]);
    expect(reachedStages("ENACTED")).toEqual(["ENACTED"]);
    expect(reachedStages("PROPOSED")).not.toContain("REVISED");
  });

  it("by a revision where revisions are asked for", () => {
    expect(reachedStages("REVISED")).toEqual(["REVISED"]);
  });
});

describe("a share", () => {
  it.each([
    [1, 3, "33.33"],
    [2, 3, "66.67"],
    [1, 800, "0.13"],
    [0, 7, "0.00"],
    [7, 7, "100.00"],
  ])("of %i in %i is %s percent", (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });

  it("of nothing is none", () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});
