import { allFigures } from "../dataset/checking/all-figures.js";
import type { DataRecord } from "../dataset/records/data-record.js";
import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import { Refusal } from "../refusal.js";
import type { Agreement } from "./agreement.js";
import type { Cited } from "./cited.js";
import { matchEntity } from "./match-entity.js";
import { matchFigures } from "./match-figures.js";
import { matchRelation } from "./match-relation.js";
import { namesOf } from "./names-of.js";
import type { Outcome } from "./outcome.js";
import type { PassageItems } from "./passage-items.js";
import { plainName } from "./plain-name.js";
import { statementsOf } from "./statements-of.js";

type Names = (name: string) => readonly string[];

/** The dataset that was read: the one with the most of the passages; a Refusal when it has not all of them. */
function datasetOf({ datasets }: DataRecord, passages: readonly PassageItems[]): DatasetRecord {
  const foreignTo = (dataset: DatasetRecord): readonly string[] => {
    const locators = new Set(dataset.passages.map(({ locator }) => locator));
    return passages.map(({ passage }) => passage).filter((passage) => !locators.has(passage));
  };
  const [nearest] = datasets.toSorted((one, other) => foreignTo(one).length - foreignTo(other).length);
  if (nearest === undefined) throw new Refusal("There is no dataset to compare the readings with.");
  const foreign = foreignTo(nearest);
  if (foreign.length > 0) throw new Refusal(`The readings are of passages that data/${nearest.id} has not: ${foreign.slice(0, 5).join(", ")}.`);
  return nearest;
}

function citedOf(dataset: DatasetRecord): (passage: string) => Cited {
  const [allStatements, figures] = [statementsOf(dataset), allFigures([dataset])];
  return (passage) => {
    const statements = allStatements.filter(({ at }) => at.includes(passage));
    return { passage, statements, entities: new Set(statements.flatMap(({ names }) => names)), figures: figures.filter(({ at }) => at.includes(passage)) };
  };
}

/** The entities that a name of a passage means: as the reader's own list has it, or else what is cited by that name. */
function meantIn(items: PassageItems, entities: readonly Outcome[], cited: Cited, bearers: Names): Names {
  return (name) => {
    const listed = entities.filter((_, index) => plainName(items.entities[index]?.name ?? "") === plainName(name));
    return listed.length > 0 ? listed.flatMap(({ ids }) => ids) : bearers(name).filter((id) => cited.entities.has(id));
  };
}

function matchPassage(items: PassageItems, cited: Cited, bearers: Names): readonly Outcome[] {
  const entities = items.entities.map((item) => matchEntity(item, cited, bearers(item.name)));
  const meant = meantIn(items, entities, cited, bearers);
  return [...entities, ...items.relations.map((item) => matchRelation(item, cited, meant)), ...matchFigures(items.figures, cited)];
}

/** Holds the checked data against a second reading, item by item. */
export function compareReadings(data: DataRecord, passages: readonly PassageItems[]): Agreement {
  const dataset = datasetOf(data, passages);
  const [cited, bearers] = [citedOf(dataset), namesOf(dataset.entities)];
  const read = new Set([...passages.map(({ passage }) => passage), ...dataset.tables.map(({ cellsAt }) => cellsAt)]);
  return {
    dataset: dataset.id,
    outcomes: passages.flatMap((items) => matchPassage(items, cited(items.passage), bearers)),
    unread: dataset.passages.map(({ locator }) => locator).filter((locator) => !read.has(locator)),
  };
}
