import type { DatasetRecord } from "../records/dataset-record.js";
import { type AuthorityOf, authorityOf } from "./authority-of.js";
import { derivedRelations } from "./derived-relations.js";
import type { Entity } from "./entity.js";
import { inTimeOrder } from "./in-time-order.js";
import { mergeEntities } from "./merge-entities.js";
import { mergeRelations } from "./merge-relations.js";
import { mergeTold } from "./merge-told.js";
import type { Relation } from "./relation.js";
import { resolveDatasets } from "./resolve-datasets.js";
import type { Stage } from "./stage.js";
import type { Step } from "./step.js";
import { told } from "./told.js";
import { writtenRelation } from "./written-relation.js";

/** Some datasets as one: each thing once, with all that is claimed of it. */
export interface Merged {
  /** With ids of the whole graph. */
  readonly datasets: readonly DatasetRecord[];
  readonly entities: readonly Entity[];
  /** The entities' names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Written and derived, by id. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
  readonly authority: AuthorityOf;
}

/** Puts together what the datasets of an edition say of the same things. */
export function mergeDatasets(written: readonly DatasetRecord[]): Merged {
  const datasets = resolveDatasets(written);
  const authority = authorityOf(written);
  const entities = mergeEntities(datasets.flatMap((dataset) => dataset.entities));
  const steps = inTimeOrder(mergeTold(datasets.flatMap((dataset) => dataset.steps.map(told.step)), authority), ({ measure }) => measure);
  const stages = inTimeOrder(mergeTold(datasets.flatMap((dataset) => dataset.stages.map(told.stage)), authority), ({ agreement }) => agreement);
  const relations = mergeRelations([...datasets.flatMap((dataset) => dataset.relations.map(writtenRelation)), ...steps.flatMap(derivedRelations)]);
  return { datasets, entities, names: new Map(entities.map(({ id, name }) => [id, name])), relations, steps, stages, authority };
}
