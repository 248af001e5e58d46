import type { DatasetRecord } from "../records/dataset-record.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { FactRecord } from "../records/fact-record.js";
import type { RelationRecord } from "../records/relation-record.js";
import type { StageRecord } from "../records/stage-record.js";
import type { StepRecord } from "../records/step-record.js";

/** Everything in a dataset that cites passages, facts after their entity. */
export function citedRecords(dataset: DatasetRecord): (EntityRecord | FactRecord | RelationRecord | StepRecord | StageRecord)[] {
  const entities = dataset.entities.flatMap((entity) => [entity, ...(entity.facts ?? [])]);
  return [...entities, ...dataset.relations, ...dataset.steps, ...dataset.stages];
}
