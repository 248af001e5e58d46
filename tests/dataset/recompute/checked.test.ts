import { describe, expect, it } from "vitest";

import { checked } from "../../../src/dataset/recompute/checked.js";
import type { CheckRecord } from "../../../src/dataset/records/check-record.js";
import type { FigureRecord } from "../../../src/dataset/records/figure-record.js";
import type { CheckKindName } from "../../../src/graph/vocabulary/check-kind.js";

type Given = Partial<FigureRecord> & Pick<FigureRecord, "value">;

const position = { file: "data/mini/yearbook.yaml", line: 1, column: 1 };

const figure = (id: string, given: Given): FigureRecord => ({
  id: `figure/${id}`,
  indicator: "indicator/boats",
  about: ["zone/east"],
  unit: "boats",
  printed: given.value,
  at: ["1.1"],
  position,
  ...given,
});

/** Recomputes the printed figure from the inputs. */
function check(kind: CheckKindName, printed: Given, inputs: readonly (Given | string)[], more: Partial<CheckRecord> = {}) {
  const given = inputs.flatMap((input, index) => (typeof input === "string" ? [] : [figure(`input-${index}`, input)]));
  const names = inputs.map((input, index) => (typeof input === "string" ? input : `figure/input-${index}`));
  const figures = new Map([figure("printed", printed), ...given].map((one) => [one.id, one]));
  return checked({ id: "check/one", figure: "figure/printed", kind, inputs: names, position, ...more }, figures);
}

describe("a check", () => {
  it.each<[CheckKindName, string, string[], string]>([
    ["SUM", "6", ["1", "2", "3"], "6"],
    ["DIFFERENCE", "5.54", ["22.9975", "17.458"], "5.5395"],
    ["PRODUCT", "6", ["2", "3"], "6"],
    ["RATIO", "1.5", ["3", "2"], "1.5"],
    ["SHARE", "25", ["1", "4"], "25"],
    ["GROWTH", "-50", ["1", "2"], "-50"],
    ["PREVIOUS_LEVEL", "100", ["110", "10"], "100"],
    ["COUNT", "2", ["zone/east", "zone/west"], "2"],
  ])("%s comes to %s from %j", (kind, value, inputs, recomputed) => {
    expect(check(kind, { value }, inputs)).toMatchObject({ recomputed, agrees: true });
  });

  it("agrees within the rounding of what is printed, and of what it is computed from", () => {
    expect(check("SHARE", { value: "33.3" }, ["1", "3"])?.agrees).toBe(true);
    expect(check("SHARE", { value: "33.4" }, ["1", "3"])?.agrees).toBe(false);
    expect(check("GROWTH", { value: "14" }, [{ value: "6.8" }, { value: "6.0" }])?.agrees).toBe(true);
    expect(check("GROWTH", { value: "16" }, [{ value: "6.8" }, { value: "6.0" }])?.agrees).toBe(false);
  });

  it("computes at the scale of each figure, exactly", () => {
    const inputs = [{ value: "1.98", scale: "trillion" as const }, { value: "20", scale: "billion" as const }];
    expect(check("SUM", { value: "2", scale: "trillion" }, inputs)).toMatchObject({ recomputed: "2000000000000", agrees: true });
    expect(check("SUM", { value: "0.3" }, ["0.1", "0.2"])?.recomputed).toBe("0.3");
  });

  it.each<[NonNullable<FigureRecord["bound"]>, string, boolean]>([
    ["ABOUT", "9.1", true],
    ["ABOUT", "8.9", false],
    ["NEARLY", "9.5", true],
    ["NEARLY", "10.1", false],
    ["OVER", "12", true],
    ["OVER", "10", false],
    ["AT_LEAST", "10", true],
    ["UNDER", "9", true],
    ["UNDER", "10", false],
    ["AT_MOST", "10", true],
    ["EXACT", "10.4", true],
    ["EXACT", "10.6", false],
  ])("takes the word before the number: %s 10 against %s", (bound, result, agrees) => {
    expect(check("SUM", { value: "10", bound }, [result])?.agrees).toBe(agrees);
  });

  it("takes the size of a fall", () => {
    expect(check("SUM", { value: "-14", bound: "OVER" }, ["-14.3"])?.agrees).toBe(true);
    expect(check("SUM", { value: "-14", bound: "OVER" }, ["-13.5"])?.agrees).toBe(false);
    expect(check("SUM", { value: "-10", bound: "NEARLY" }, ["-9.5"])?.agrees).toBe(true);
  });

  it("takes both ends of what lies between", () => {
    expect(check("SUM", { value: "2", valueHigh: "3", bound: "BETWEEN" }, ["2.5"])?.agrees).toBe(true);
    expect(check("SUM", { value: "2", valueHigh: "3", bound: "BETWEEN" }, ["3.5"])?.agrees).toBe(false);
    expect(check("SUM", { value: "2", valueHigh: "3", bound: "BETWEEN" }, ["3.5"])).not.toHaveProperty("difference");
  });

  it("gives nothing where the source does not allow it, or an input is missing or zero", () => {
    expect(check("GROWTH", { value: "3" }, ["1", "2"], { why: "Constant prices." })).toBeNull();
    expect(check("GROWTH", { value: "3" }, ["1", "0"])).toBeNull();
    expect(check("SUM", { value: "3" }, ["figure/nowhere"])).toBeNull();
    expect(check("SUM", { value: "three" }, ["3"])).toBeNull();
  });
});
