import type { AreaRow } from "./columns/area-columns.js";
import type { ZoneRow } from "./columns/zone-columns.js";

interface Uncounted {
  /** The areas whose sizes make up the total. */
  readonly counted: readonly AreaRow[];
  /** The areas that were added later and are not in the total. */
  readonly uncounted: readonly AreaRow[];
}

/** In hundredths, so that sums are exact. */
const hundredths = (size: number): number => Math.round(size * 100);

/** The areas of a zone that its total leaves out: those added later, where the others alone make up the total. */
export function uncountedAreas({ id, area_km2: total }: ZoneRow, areas: readonly AreaRow[]): Uncounted {
  const own = areas.filter(({ zone }) => zone === id);
  const counted = own.filter(({ added }) => added === undefined);
  const uncounted = own.filter(({ added, area_km2: size }) => added !== undefined && size !== null);
  const sum = counted.reduce((all, { area_km2: size }) => all + hundredths(size ?? Number.NaN), 0);
  return { counted, uncounted: total !== null && sum === hundredths(total) ? uncounted : [] };
}
