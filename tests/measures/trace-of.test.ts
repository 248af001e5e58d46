import { describe, expect, it } from "vitest";

import type { Measure } from "../../src/measures/measure.js";
import { traceOf } from "../../src/measures/trace-of.js";
import { step, view } from "./steps.js";

const measure = { id: "measure/list", kind: "Measure", name: "List", view } as Measure;
const tried = step({ stage: "PILOTED", date: "2013-09-29", in: ["zone/east"], isOrigin: true });
const copied = step({ stage: "REPLICATED", date: "2015", in: ["zone/west"] });
const nationwide = step({ stage: "NATIONWIDE", date: "2018-07" });

describe("the trace of a measure", () => {
  it("has all steps in their order, planned and asked-for ones too", () => {
    const steps = [tried, step({ stage: "ENACTED", status: "RECOMMENDED" })];
    expect(traceOf(measure, steps)).toMatchObject({ measure, steps, view });
  });

  it("reaches the furthest stage that was done, in whatever order the steps come", () => {
    expect(traceOf(measure, [tried, copied]).reach).toBe("REPLICATED");
    expect(traceOf(measure, [nationwide, tried]).reach).toBe("NATIONWIDE");
    expect(traceOf(measure, [tried, nationwide, step({ stage: "ENACTED" })]).reach).toBe("ENACTED");
  });

  it("reaches no further by a revision", () => {
    expect(traceOf(measure, [tried, step({ stage: "REVISED" })]).reach).toBe("PILOTED");
    expect(traceOf(measure, [step({ stage: "REVISED" })]).reach).toBeNull();
  });

  it.each(["PLANNED", "RECOMMENDED"] as const)("counts nothing that is %s for reach, dates, origin and gaps", (status) => {
    const steps = [{ ...tried, status }, { ...nationwide, status }, step({ stage: "ENACTED", status })];
    expect(traceOf(measure, steps)).toMatchObject({
      reach: null,
      firstTriedOn: null,
      nationwideOn: null,
      timeToNationwide: null,
      originStated: false,
      originIds: [],
      missing: ["ORIGIN", "TRIAL", "NATIONWIDE", "LAW"],
    });
  });

  it("until a day tells only of what may have been by it; an undated step stays", () => {
    const law = step({ stage: "ENACTED" });
    const month = step({ stage: "EXTENDED", date: "2018-07" });
    const steps = [tried, copied, month, nationwide, law];
    const ids = (until: string): readonly string[] => traceOf(measure, steps, { until }).steps.map(({ stage }) => stage);
    expect(ids("2013-09-28")).toEqual(["ENACTED"]);
    expect(ids("2013-09-29")).toEqual(["PILOTED", "ENACTED"]);
    expect(ids("2015-01-01")).toEqual(["PILOTED", "REPLICATED", "ENACTED"]);
    expect(ids("2018-07-01")).toEqual(["PILOTED", "REPLICATED", "EXTENDED", "NATIONWIDE", "ENACTED"]);
    expect(traceOf(measure, [tried, nationwide], { until: "2018-06-30" })).toMatchObject({ reach: "PILOTED", nationwideOn: null, timeToNationwide: null, missing: ["TRIAL_DOCUMENT", "NATIONWIDE", "LAW"] });
    expect(traceOf(measure, [step({ stage: "PILOTED", date: "before 2014-02" })], { until: "2000-01-01" }).reach).toBe("PILOTED");
  });

  it("of some stages has their steps and gaps, and tells all else of the whole way", () => {
    const whole = traceOf(measure, [tried, copied, nationwide]);
    const asked = traceOf(measure, [tried, copied, nationwide], { stages: ["NATIONWIDE", "REPLICATED"] });
    expect(asked).toEqual({ ...whole, steps: [copied, nationwide], missing: ["NATIONWIDE_DOCUMENT", "NATIONWIDE_SOURCE"] });
    expect(traceOf(measure, [tried], { stages: [] })).toMatchObject({ steps: [], missing: [], reach: "PILOTED" });
  });

  it.each([
    ["PROPOSED", ["ORIGIN"]],
    ["PILOTED", ["ORIGIN", "TRIAL"]],
    ["EXTENDED", ["TRIAL"]],
    ["REPLICATED", []],
    ["NATIONWIDE", ["NATIONWIDE"]],
    ["ENACTED", ["LAW"]],
    ["REVISED", []],
  ] as const)("of nothing lacks at stage %s: %j", (stage, missing) => {
    expect(traceOf(measure, [], { stages: [stage] }).missing).toEqual(missing);
  });

  it("began only where a source says so, not where it was tried first", () => {
    expect(traceOf(measure, [{ ...tried, isOrigin: false }])).toMatchObject({ originStated: false, originIds: [] });
    expect(traceOf(measure, [tried])).toMatchObject({ originStated: true, originIds: ["zone/east"] });
  });

  it("names each place of origin once, and may have an origin without a place", () => {
    expect(traceOf(measure, [tried, { ...tried, in: ["zone/west", "zone/east"] }]).originIds).toEqual(["zone/east", "zone/west"]);
    expect(traceOf(measure, [{ ...tried, in: [] }])).toMatchObject({ originStated: true, originIds: [] });
  });

  it("takes from the first dated trial to the first dated nationwide step", () => {
    const trace = traceOf(measure, [step({ stage: "PILOTED" }), tried, step({ stage: "EXTENDED", date: "2015" }), step({ stage: "NATIONWIDE" }), nationwide]);
    expect(trace.firstTriedOn?.text).toBe("2013-09-29");
    expect(trace.nationwideOn?.text).toBe("2018-07");
    expect(trace.timeToNationwide).toEqual({ atLeast: 1736, atMost: 1766 });
  });

  it("has open bounds where a date is open, and no time where one is missing", () => {
    expect(traceOf(measure, [{ ...tried, date: "before 2014-02" }, nationwide]).timeToNationwide).toEqual({ atLeast: 1612, atMost: null });
    expect(traceOf(measure, [{ ...tried, date: null }, nationwide]).timeToNationwide).toBeNull();
    expect(traceOf(measure, [tried, { ...nationwide, date: null }])).toMatchObject({ nationwideOn: null, timeToNationwide: null });
    expect(traceOf(measure, [copied, nationwide]).timeToNationwide).toBeNull();
  });
});
