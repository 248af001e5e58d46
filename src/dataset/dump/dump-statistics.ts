import { locatorsOf } from "./cited.js";
import type { DumpLine } from "./dump-line.js";
import type { StoredCopy } from "./stored-copy.js";

type Node = ReturnType<StoredCopy["node"]>;

/** Some fields as one; undefined when the first of them has no value. */
const together = ([[first, value], ...others]: readonly [[string, unknown], ...[string, unknown][]]): object | undefined =>
  value === undefined ? undefined : Object.fromEntries([[first, value], ...others]);

const comparison = (figure: Node): object | undefined =>
  together([
    ["kind", figure["comparisonKind"]],
    ["indicator", figure["comparisonIndicator"]],
    ["about", figure["comparisonAbout"]],
    ["period", figure["comparisonPeriod"]],
    ["statement", figure["comparisonStatement"]],
  ]);

const reading = (figure: Node): object | undefined =>
  together([
    ["why", figure["readingWhy"]],
    ["value", figure["readingValue"]],
    ["unit", figure["readingUnit"]],
    ["conflict", figure["readingConflict"]],
  ]);

/** The figures of a copy, in prose and in tables; values in the base unit, their scale applied. */
export const dumpFigures = (copy: StoredCopy): readonly DumpLine[] =>
  copy.labelled("Figure").map((figure) => {
    const { id, indicator, about, period, value, valueHigh, unit, bound, nature, reportedBy, printed, statement, citations, table, row, column } = figure;
    const place = { table, row, column };
    const measured = { period, value, valueHigh, unit, bound, nature, reportedBy, comparison: comparison(figure), printed, statement, reading: reading(figure) };
    return { id: String(id), indicator, about, ...measured, citations: locatorsOf(copy, citations), ...place };
  });

/** The checks of a copy with their results. */
export const dumpChecks = (copy: StoredCopy): readonly DumpLine[] =>
  copy.labelled("Check").map(({ id, figure, checkKind, printed, recomputed, inputs, agrees, why, statement }) => ({
    id: String(id),
    figure,
    kind: checkKind,
    printed,
    recomputed,
    inputs,
    agrees,
    why,
    statement,
  }));

function sidesOf(copy: StoredCopy, conflict: string): readonly object[] {
  const sides = copy.ends(conflict, "HAS_SIDE").map((id) => copy.node(id));
  return sides
    .toSorted((a, b) => (String(a["position"]) < String(b["position"]) ? -1 : 1))
    .map(({ id, value, unit, statement, ref }) => ({ value, unit, statement, citation: locatorsOf(copy, copy.ends(String(id), "CITED_FROM"))[0], ref }));
}

/** The conflicts of a copy with their sides. */
export const dumpConflicts = (copy: StoredCopy): readonly DumpLine[] =>
  copy.labelled("Conflict").map(({ id, conflictKind, weight, statement, reading: read, about }) => ({
    id: String(id),
    kind: conflictKind,
    weight: weight === undefined ? undefined : Number(weight),
    statement,
    reading: read,
    about,
    sides: sidesOf(copy, String(id)),
  }));
