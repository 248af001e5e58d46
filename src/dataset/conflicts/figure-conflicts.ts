import type { FigureRecord } from "../records/figure-record.js";
import { quantity } from "../../graph/recompute/quantity.js";
import type { Conflict } from "../merging/conflict.js";
import { groupBy } from "../merging/group-by.js";
import { arisen } from "./arisen.js";
import { disagreeing } from "./disagreeing.js";

/** A figure and the dataset that gives it. */
export interface DatasetFigure {
  readonly dataset: string;
  readonly figure: FigureRecord;
}

/** Figures of the same thing: another time, reporter, comparison or nature is another thing, and what has no time is compared with nothing. */
const keyOf = ({ indicator, about, period, unit, nature, reportedBy, comparison }: FigureRecord): string =>
  JSON.stringify([indicator, [...about].sort(), period, unit, nature, reportedBy, comparison]);

const isExact = ({ bound = "EXACT" }: FigureRecord): boolean => bound === "EXACT";

/** Whether two printed numbers may be one, rounded differently; that their roundings meet in one point is not enough. */
function mayBeOne(one: FigureRecord, other: FigureRecord): boolean {
  const [a, b] = [quantity(one.value, one.scale), quantity(other.value, other.scale)];
  return a.low.lessThan(b.high) && b.low.lessThan(a.high);
}

const agree = (one: DatasetFigure, other: DatasetFigure): boolean =>
  one.dataset === other.dataset ||
  !isExact(one.figure) ||
  !isExact(other.figure) ||
  mayBeOne(one.figure, other.figure);

/** The conflicts between figures that different datasets give of one thing; within one dataset a person says what is a conflict. */
export function figureConflicts(figures: readonly DatasetFigure[], names: ReadonlyMap<string, string>): readonly Conflict[] {
  const timed = figures.filter(({ figure }) => figure.period !== undefined);
  return [...groupBy(timed, ({ figure }) => keyOf(figure)).values()].flatMap((group) => {
    const against = disagreeing(group, agree).map(({ figure }) => figure);
    const [first] = against;
    if (first === undefined) return [];
    const { indicator, about, period } = first;
    const what = `${names.get(indicator) ?? indicator} of ${about.map((id) => names.get(id) ?? id).join(", ")}, ${period}`;
    const values = against.map(({ id, printed, at }) => ({ value: printed, claims: [{ at }], ref: id }));
    return [arisen({ key: `${indicator} ${about.join(" ")} ${period}`, kind: "VALUE", what, about }, values)];
  });
}
