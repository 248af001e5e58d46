import type { Kind } from "../../graph/vocabulary/kind.js";
import type { DatasetRecord } from "../records/dataset-record.js";

/** An entity named in a field, or in an item of a list. */
interface Reference {
  readonly id: string;
  /** The kinds of which it may be; null where any may stand, and for the ends of a relation, which depend on each other. */
  readonly kinds: readonly Kind[] | null;
  readonly record: object;
  readonly path: readonly (string | number)[];
}

const speakers: readonly Kind[] = ["Institution", "Person", "Event"];
const reporters: readonly Kind[] = ["Institution", "Person"];
const stepPlaces: readonly Kind[] = ["Zone", "ZoneGroup", "Area", "Place"];

function* named(record: object, field: string, ids: string | readonly string[] | undefined, kinds: Reference["kinds"]): Iterable<Reference> {
  if (typeof ids === "string") yield { id: ids, kinds, record, path: [field] };
  else for (const [index, id] of (ids ?? []).entries()) yield { id, kinds, record, path: [field, index] };
}

function* under(field: string, record: object, references: Iterable<Reference>): Iterable<Reference> {
  for (const reference of references) yield { ...reference, record, path: [field, ...reference.path] };
}

function* inFigures({ figures, tables }: DatasetRecord): Iterable<Reference> {
  for (const figure of figures) {
    yield* named(figure, "indicator", figure.indicator, ["Indicator"]);
    yield* named(figure, "about", figure.about, null);
    yield* named(figure, "reportedBy", figure.reportedBy, reporters);
    yield* under("comparison", figure, named(figure, "indicator", figure.comparison?.indicator, ["Indicator"]));
    yield* under("comparison", figure, named(figure, "about", figure.comparison?.about, null));
  }
  for (const table of tables) {
    yield* named(table, "about", table.about, null);
    yield* named(table, "reportedBy", table.reportedBy, reporters);
    for (const { indicator } of table.series) yield { id: indicator, kinds: ["Indicator"], record: table, path: ["series"] };
  }
}

/** All the places in a dataset where an entity is named, in the order of the records. */
export function* references(dataset: DatasetRecord): Iterable<Reference> {
  yield* inFigures(dataset);
  for (const conflict of dataset.conflicts) yield* named(conflict, "about", conflict.about, null);
  for (const citation of dataset.workCitations) yield* named(citation, "work", citation.work, ["Work"]);
  for (const relation of dataset.relations) {
    yield* named(relation, "from", relation.from, null);
    yield* named(relation, "to", relation.to, null);
    yield* named(relation, "assertedBy", relation.assertedBy, speakers);
  }
  for (const step of dataset.steps) {
    yield* named(step, "measure", step.measure, ["Measure"]);
    yield* named(step, "in", step.in, stepPlaces);
    yield* named(step, "from", step.from, stepPlaces);
    yield* named(step, "by", step.by, ["Document"]);
    yield* named(step, "authorities", step.authorities, ["Institution"]);
    yield* named(step, "assertedBy", step.assertedBy, speakers);
  }
  for (const stage of dataset.stages) {
    yield* named(stage, "agreement", stage.agreement, ["Agreement"]);
    yield* named(stage, "partner", stage.partner, ["Place"]);
  }
}
