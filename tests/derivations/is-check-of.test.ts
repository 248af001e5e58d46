import { expect, it } from "vitest";

import { isCheckOf } from "../../src/derivations/is-check-of.js";
import type { DerivationName } from "../../src/graph/vocabulary/derivation.js";
import { figures } from "../statistics/figures.js";

const [a, b] = ["figure/boats-0", "figure/boats-1"];

it.each<[DerivationName, string, readonly (string | undefined)[], boolean]>([
  ["GROWTH", "GROWTH", [a, b], true],
  ["GROWTH", "GROWTH", [b, a], false],
  ["SUM", "SUM", [b, a], true],
  ["SHARE", "RATIO", [a, b], false],
  ["SUM", "SUM", [a, b, "3"], false],
  ["GROWTH", "GROWTH", [a], false],
])("a %s is checked by a %s of %j: %s", (by, checkKind, inputs, does) => {
  expect(isCheckOf({ by, inputs: figures({}, {}) })({ checkKind, inputs: inputs as string[] })).toBe(does);
});
