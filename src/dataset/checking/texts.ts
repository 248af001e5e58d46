import type { DataRecord } from "../records/data-record.js";
import type { DatasetRecord } from "../records/dataset-record.js";

type Path = readonly (string | number)[];

/** A text in a field, or in an item of a list, however deep. */
interface Text {
  readonly text: string;
  /** The field it is in, or whose list it is in. */
  readonly field: string;
  readonly record: object;
  readonly path: Path;
}

function* textsUnder(record: object, value: unknown, field: string, path: Path): Iterable<Text> {
  if (typeof value === "string") yield { text: value, field, record, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsUnder(record, item, field, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) if (key !== "position") yield* textsUnder(record, item, key, [...path, key]);
}

const records = (dataset: DatasetRecord): readonly object[] => {
  const { passages, webPages, merges, entities, relations, steps, stages, workCitations, figures, tables, checks, conflicts, omissions } = dataset;
  const lists: readonly (readonly object[])[] = [passages, webPages, merges, entities, relations, steps, stages, workCitations, figures, tables, checks, conflicts, omissions];
  return lists.flat();
};

/** Every text of the data, in fields and in lists; the positions of records are none. */
export function* texts({ datasets, editions }: DataRecord): Iterable<Text> {
  for (const edition of editions) yield* textsUnder(edition, edition, "", []);
  for (const dataset of datasets) {
    const { id, title, authors, address } = dataset;
    yield* textsUnder(dataset, { id, title, authors, address }, "", []);
    for (const record of records(dataset)) yield* textsUnder(record, record, "", []);
  }
}
