import { describe, expect, it } from "vitest";

import { figureSentence } from "../../../src/dataset/rows/figure-sentence.js";
import type { FigureRecord } from "../../../src/dataset/records/figure-record.js";

const names = new Map([
  ["indicator/boats", "Boats"],
  ["zone/east", "East"],
  ["zone/west", "West"],
]);

const sentence = (given: Partial<FigureRecord>): string =>
  figureSentence(
    { id: "figure/one", indicator: "indicator/boats", about: ["zone/east"], value: "2", unit: "boats", printed: "two boats", at: ["1.1"], position: { file: "", line: 1, column: 1 }, ...given },
    names,
  );

describe("a figure in one line", () => {
  it("is what it measures, of what, when and the number as printed", () => {
    expect(sentence({})).toBe("Boats, East: two boats");
    expect(sentence({ about: ["zone/east", "zone/west"], period: "2013/2014" })).toBe("Boats, East and West, 2013 to 2014: two boats");
  });

  it("gives a bare number its scale and unit", () => {
    expect(sentence({ printed: "1,020", scale: "thousand" })).toBe("Boats, East: 1,020 thousand boats");
    expect(sentence({ printed: "2" })).toBe("Boats, East: 2 boats");
  });

  it("tells a fall that the source has in words", () => {
    expect(sentence({ value: "-50", unit: "percent", printed: "50%" })).toBe("Boats, East: minus 50%");
    expect(sentence({ value: "-3.1", unit: "percent", printed: "-3.1%" })).toBe("Boats, East: -3.1%");
  });
});
