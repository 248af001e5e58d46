import type { Comparison } from "./comparison.js";
import type { Figure } from "./figure.js";
import { periodRow } from "./period-row.js";

/** What a figure is compared with; null where it compares nothing. */
export function comparisonOf(figure: Figure): Comparison | null {
  if (figure.comparisonKind == null) return null;
  return {
    kind: figure.comparisonKind,
    period: periodRow(figure.comparisonPeriod),
    statement: figure.comparisonStatement,
    indicatorId: figure.comparisonIndicator,
    aboutIds: figure.comparisonAbout ?? [],
    view: figure.view,
  };
}
