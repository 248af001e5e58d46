/** A measure that got as far as a stage, with where it began. */
export interface MeasureOrigins {
  readonly measure: string;
  readonly places: readonly string[];
}

/** The ids of the measures that began in each place, in the order of the measures. */
export function originPlaces(measures: readonly MeasureOrigins[]): readonly { readonly place: string; readonly measures: readonly string[] }[] {
  const places = new Map<string, string[]>();
  for (const { measure, places: began } of measures) for (const place of began) places.set(place, [...(places.get(place) ?? []), measure]);
  return [...places].map(([place, ids]) => ({ place, measures: ids }));
}
