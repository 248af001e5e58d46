import { describe, expect, it } from "vitest";

import { gapsOf } from "../../src/measures/gaps-of.js";
import { step } from "./steps.js";

const trial = step({ stage: "PILOTED", isOrigin: true, in: ["zone/east"], date: "2013", by: ["document/order"] });
const nationwide = step({ stage: "NATIONWIDE", from: ["zone/east"], date: "2015", by: ["document/law"] });
const law = step({ stage: "ENACTED" });

describe("what the steps of a measure leave open", () => {
  it("is nothing when all is told", () => {
    expect(gapsOf([trial, nationwide, law])).toEqual([]);
  });

  it("is origin, trial, nationwide step and law when there is no step", () => {
    expect(gapsOf([])).toEqual(["ORIGIN", "TRIAL", "NATIONWIDE", "LAW"]);
  });

  it("is told in the order of the closed list", () => {
    expect(gapsOf([step({ stage: "PILOTED" }), step({ stage: "NATIONWIDE" })])).toEqual([
      "ORIGIN", "TRIAL_PLACE", "TRIAL_DATE", "TRIAL_DOCUMENT", "NATIONWIDE_DATE", "NATIONWIDE_DOCUMENT", "NATIONWIDE_SOURCE", "LAW",
    ]);
  });

  it.each([
    ["ORIGIN", [{ ...trial, isOrigin: false }, nationwide, law]],
    ["TRIAL_PLACE", [{ ...trial, in: [] }, nationwide, law]],
    ["TRIAL_DATE", [{ ...trial, date: null }, nationwide, law]],
    ["TRIAL_DOCUMENT", [{ ...trial, by: [] }, nationwide, law]],
    ["NATIONWIDE", [trial, law]],
    ["NATIONWIDE_DATE", [trial, { ...nationwide, date: null }, law]],
    ["NATIONWIDE_DOCUMENT", [trial, { ...nationwide, by: [] }, law]],
    ["NATIONWIDE_SOURCE", [trial, { ...nationwide, from: [] }, law]],
    ["LAW", [trial, nationwide]],
  ])("is %s alone when that alone is not told", (gap, steps) => {
    expect(gapsOf(steps)).toEqual([gap]);
  });

  it("counts an extension of the trial as a trial, a copy elsewhere not", () => {
    expect(gapsOf([step({ ...trial, stage: "EXTENDED" }), nationwide, law])).toEqual([]);
    expect(gapsOf([step({ ...trial, stage: "REPLICATED" }), nationwide, law])).toEqual(["TRIAL"]);
  });

  it("asks that every trial has a place, but that one of them has a date and a document", () => {
    expect(gapsOf([trial, step({ stage: "EXTENDED", in: ["zone/west"] }), nationwide, law])).toEqual([]);
    expect(gapsOf([trial, step({ stage: "EXTENDED" }), nationwide, law])).toEqual(["TRIAL_PLACE"]);
  });
});
