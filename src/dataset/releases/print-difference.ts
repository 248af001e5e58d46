import type { KindDifference } from "./difference.js";

const whats = ["added", "changed", "removed"] as const;

/** A line a kind: `Zone: 1 added, 2 changed, 0 removed`. */
export const printDifference = (differences: readonly KindDifference[]): readonly string[] =>
  differences.map((one) => `${one.kind}: ${whats.map((what) => `${one[what].length} ${what}`).join(", ")}`);
