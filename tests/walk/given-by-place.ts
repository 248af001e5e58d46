import type { InputValues } from "./input-values.js";

/** What fits a place where the type and the words of the schema do not tell it; by the place, such as `Query.zone.id` or `DateFilter.eq`. */
const known: readonly (readonly [place: RegExp, value: (values: InputValues) => unknown])[] = [
  [/^DateFilter\.(eq|lte?|gte?)$/, (values) => values.date()],
  [/^DateFilter\.between$/, (values) => [values.date(), values.date()].sort()],
  [/^Query\.asOf\.knownAt$/, ({ samples }) => samples.of("Release.day").map(String).sort().at(-1)],
  [/^Query\.changes\.since$/, () => "release/1"],
  [/\.facts\.properties$/, ({ draw }) => draw.some(["establishedOn", "issuedOn", "areaKm2", "occurredOn"], 3)],
  [/^Order\.of$/, ({ draw }) => draw.from(["ID", "NAME"])],
  [/^ConflictFilter\.weight$/, ({ draw }) => draw.some([1, 2, 3], 2)],
  [/\.lang$/, ({ draw }) => draw.some(["en", "zh", "zh-Hans", "fr"], 3)],
  [/^(TimelineFilter|Query\.series|SeriesComparison\.periods)\.from$/, ({ draw }) => draw.from(["2009-01-01", "2013-09-29", "2015-04-20"])],
  [/^(TimelineFilter|Query\.series|SeriesComparison\.periods)\.to$/, ({ draw }) => draw.from(["2015-04-20", "2018-12-31", "2023-06-30"])],
  [/^TimelineFilter\.of$/, ({ draw }) => draw.from(["Zone", "Measure", "Agreement", "Document"])],
  [/^TimelineFilter\.what$/, ({ samples, draw }) => draw.some(samples.of("TimelineItem.what"), 3)],
  [/^Query\.resolve\.names$/, ({ samples, draw }) => ["no such name", "free trade agreements", ...draw.some([...samples.of("Zone.name"), ...samples.of("Agreement.name"), ...samples.idsOf("Measure")], 5)]],
  [/^Query\.derive\.figures$/, ({ figures, draw }) => draw.several(figures, 2 + draw.below(3)).map(({ id }) => id)],
  [/^Query\.nodes\.ids$/, ({ samples, draw }) => draw.some(samples.idsOf("Node"), 6)],
  [/^Series\.derived\.(at|base)$/, ({ draw }) => draw.from(["2010", "2015", "2020"])],
  [/^Series\.derived\.by$/, ({ draw }) => draw.from(["GROWTH", "INDEX", "COMPOUND_GROWTH", "DIFFERENCE", "RATIO", "SHARE_OF_SUM"])],
  [/^FigureConnection\.derived\.by$/, ({ draw }) => draw.from(["GROWTH", "DIFFERENCE", "RATIO"])],
  [/^FigureConnection\.derived\.unit$/, () => "billion US dollars"],
  [/^Query\.daysBetween\.(from|to)$/, ({ samples, draw }) => draw.from(samples.of("TimelineItem.id"))],
];

/** Whether the value of a place is known. */
export const isKnownPlace = (place: string): boolean => known.some(([pattern]) => pattern.test(place));

/** A value for a place that is known; undefined for any other. */
export const givenByPlace = (place: string, values: InputValues): unknown => known.find(([pattern]) => pattern.test(place))?.[1](values);
