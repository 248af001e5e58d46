import type { Figure } from "./figure.js";
import type { Reading } from "./reading.js";

/** How a doubtful figure is most likely meant; null where nothing makes it doubtful. */
export function readingOf({ readingValue, readingUnit, readingScale, readingWhy, readingConflict, view }: Figure): Reading | null {
  if (readingValue == null || readingUnit == null || readingWhy == null || readingConflict == null) return null;
  return { value: readingValue, unit: readingUnit, scale: readingScale, why: readingWhy, conflictId: readingConflict, view };
}
