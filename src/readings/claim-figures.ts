import type { FigureRecord } from "../dataset/records/figure-record.js";
import { quantity } from "../graph/recompute/quantity.js";
import type { ScaleName } from "../graph/vocabulary/scale.js";
import type { FigureItem } from "./figure-item.js";
import { plainName } from "./plain-name.js";
import { unitFamily } from "./unit-family.js";

/** A number that a figure of the data holds; it stands for one item. */
interface Slot {
  readonly figure: FigureRecord;
  readonly size: string;
}

type Fit = (unit: string, other: string) => boolean;

const sameUnit: Fit = (unit, other) => plainName(unit) === plainName(other);

const sameFamily: Fit = (unit, other) => unitFamily(unit) === unitFamily(other);

/** The size of a number in the base unit, without its sign. */
const sizeOf = (value: string, scale: ScaleName | undefined): string => quantity(value, scale).value.abs().toFixed();

const slotsOf = (figure: FigureRecord): readonly Slot[] =>
  [figure.value, ...(figure.valueHigh === undefined ? [] : [figure.valueHigh])].map((value) => ({ figure, size: sizeOf(value, figure.scale) }));

const isSettled = ({ as, excused }: FigureItem): boolean => as !== undefined || excused !== undefined;

/**
 * Which figure of the data each item is, where there is one of the same size and unit: one figure for one item, the same unit
 * before one of the same family, and items that nobody settled before those that somebody did.
 */
export function claimFigures(items: readonly FigureItem[], figures: readonly FigureRecord[]): ReadonlyMap<FigureItem, string> {
  const free = new Set(figures.flatMap(slotsOf));
  const claims = new Map<FigureItem, string>();
  const claim = (item: FigureItem, fit: Fit): void => {
    const slot = [...free].find(({ figure, size }) => size === sizeOf(item.value, item.scale) && fit(item.unit, figure.unit));
    if (slot === undefined || claims.has(item)) return;
    free.delete(slot);
    claims.set(item, slot.figure.id);
  };
  for (const group of [items.filter((item) => !isSettled(item)), items.filter(isSettled)])
    for (const fit of [sameUnit, sameFamily]) for (const item of group) claim(item, fit);
  return claims;
}
