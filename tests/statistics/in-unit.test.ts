import { describe, expect, it } from "vitest";

import { inUnit } from "../../src/statistics/in-unit.js";
import { seriesOf } from "../../src/statistics/series-of.js";
import { unitScale } from "../../src/statistics/unit-scale.js";
import { figures } from "./figures.js";

const yuan = seriesOf(figures({ value: "6800000000000", unit: "yuan" }, { value: "7500000000001", unit: "yuan" }));
const dollars = seriesOf(figures({ value: "5", unit: "US dollars" }));

describe("a unit", () => {
  it.each([
    ["yuan", { power: 0, unit: "yuan" }],
    ["billion yuan", { power: 9, unit: "yuan" }],
    ["million US dollars", { power: 6, unit: "US dollars" }],
    ["hundred million yuan", { power: 8, unit: "yuan" }],
    ["millions", { power: 0, unit: "millions" }],
  ])("%s has a scale or none", (text, found) => {
    expect(unitScale(text)).toEqual(found);
  });
});

describe("series in a unit", () => {
  it("change the scale and nothing else, to the last digit", () => {
    const [series] = inUnit([...yuan, ...dollars], "trillion yuan");
    expect([series?.unit, series?.points.map(({ value }) => value)]).toEqual(["trillion yuan", ["6.8", "7.500000000001"]]);
    expect(series?.figures.map(({ value }) => value)).toEqual(["6800000000000", "7500000000001"]);
  });

  it("are those that have it; the others are left out", () => {
    expect(inUnit([...yuan, ...dollars], "US dollars").map(({ unit }) => unit)).toEqual(["US dollars"]);
  });

  it("are refused where none has it, by the units there are", () => {
    expect(() => inUnit(yuan, "billion euros")).toThrow(/Argument "unit": nothing here is in "billion euros", only in "yuan"/);
    expect(inUnit([], "euros")).toEqual([]);
  });
});
