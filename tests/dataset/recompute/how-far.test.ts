import { expect, it } from "vitest";

import { howFar } from "../../../src/dataset/recompute/how-far.js";
import { Decimal } from "../../../src/graph/recompute/decimal.js";

it.each<[string, string, string, string, string | undefined]>([
  ["14.5", "10.29411764705882", "percent", "4.205882", undefined],
  ["6800000000000", "6550218340611.3537", "yuan", "249781659388.6463", "3.813333"],
  ["4", "2", "times", "2", "100"],
  ["-3", "-4", "boats", "1", "25"],
  ["1", "3", "rank", "-2", undefined],
  ["5", "0", "boats", "5", undefined],
  ["7", "7", "boats", "0", "0"],
])("%s printed lies from %s recomputed, in %s, by %s or %s percent", (printed, recomputed, unit, difference, differencePercent) => {
  expect(howFar(new Decimal(printed), new Decimal(recomputed), unit)).toEqual({ difference, differencePercent });
});
