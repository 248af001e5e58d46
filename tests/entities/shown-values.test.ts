import { describe, expect, it } from "vitest";

import { shownValues } from "../../src/entities/shown-values.js";

const view = (validOn: string | null) => ({ graph: "full@1", edition: "full", validOn, undated: "INCLUDE", knownAt: null }) as const;
const changed = { areaKm2: "120.72", areaKm2Shown: ["28.78", "120.72"], areaKm2ShownFrom: ["2013-09-29", "2014-12-28"], areaKm2ShownTo: ["2014-12-27", "9999-12-31"] };
const on = (validOn: string | null) => shownValues({ ...changed, view: view(validOn) }, "areaKm2");

describe("the value of a property that changes", () => {
  it("is that of the day, the latest without one, and none on a day on which none holds", () => {
    expect([on(null), on("2014-06-30"), on("2014-12-27"), on("2014-12-28"), on("2013-01-01")]).toEqual([["120.72"], ["28.78"], ["28.78"], ["120.72"], []]);
  });

  it("is the same on any day where it did not change, and none where there is none", () => {
    expect(shownValues({ areaKm2: "116.2", view: view("2014-06-30") }, "areaKm2")).toEqual(["116.2"]);
    expect(shownValues({ positioning: ["a hub", "a gateway"], view: view("2014-06-30") }, "positioning")).toEqual(["a hub", "a gateway"]);
    expect(shownValues({ view: view(null) }, "areaKm2")).toEqual([]);
  });
});
