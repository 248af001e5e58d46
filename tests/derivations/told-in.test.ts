import { describe, expect, it } from "vitest";

import { toldIn } from "../../src/derivations/told-in.js";

const yuan = { unit: "yuan" };
const growth = { unit: "percent" };

describe("figures told in a unit", () => {
  it("are in their own where none is asked for", () => {
    expect(toldIn([yuan, growth], "RATIO", null)).toEqual([
      { figure: yuan, unit: "yuan", power: 0 },
      { figure: growth, unit: "percent", power: 0 },
    ]);
  });

  it("are in the scale asked for, a growth beside its level excepted", () => {
    expect(toldIn([yuan], "SUM", " billion yuan ")).toEqual([{ figure: yuan, unit: "billion yuan", power: 9 }]);
    expect(toldIn([yuan, growth], "PREVIOUS_LEVEL", "billion yuan").map(({ unit, power }) => [unit, power])).toEqual([["billion yuan", 9], ["percent", 0]]);
  });

  it("are in their own beside the first of a ratio", () => {
    const zones = { unit: "zones" };
    expect(toldIn([yuan, zones, yuan], "RATIO", "billion yuan").map(({ unit }) => unit)).toEqual(["billion yuan", "zones", "billion yuan"]);
  });

  it("are told as a ratio of two units is, each in its own scale", () => {
    const zones = { unit: "zones" };
    const parts = (unit: string) => toldIn([yuan, zones], "RATIO", unit).map((told) => [told.unit, told.power]);
    expect(parts("billion yuan / zones")).toEqual([["billion yuan", 9], ["zones", 0]]);
    expect(parts("yuan / thousand zones")).toEqual([["yuan", 0], ["thousand zones", 3]]);
    expect(() => parts("billion yuan / boats")).toThrow(/"unit": "boats" is no scale of "zones".* such as "billion yuan \/ zones"/);
    expect(() => toldIn([yuan, zones], "SUM", "billion yuan / zones")).toThrow(/"billion yuan \/ zones" is no scale of "yuan"/);
  });

  it("are in percent beside what they are a share of", () => {
    expect(toldIn([yuan, growth], "WHOLE", "billion yuan").map(({ unit }) => unit)).toEqual(["billion yuan", "percent"]);
  });

  it("are refused when one is of another unit", () => {
    const message = 'Argument "unit": "billion yuan" is no scale of "percent", in which a figure is; give a unit that all have, with a scale before it if you like, such as "billion yuan"; of a RATIO also two, such as "billion yuan / zones". Currencies are not converted.';
    expect(() => toldIn([yuan, growth], "SUM", "billion yuan")).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message }));
  });
});
