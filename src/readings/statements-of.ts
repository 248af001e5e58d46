import { allFigures } from "../dataset/checking/all-figures.js";
import type { ComparisonRecord } from "../dataset/records/comparison-record.js";
import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import type { EntityRecord } from "../dataset/records/entity-record.js";
import type { FigureRecord } from "../dataset/records/figure-record.js";
import type { StageRecord } from "../dataset/records/stage-record.js";
import type { StepRecord } from "../dataset/records/step-record.js";
import type { TableRecord } from "../dataset/records/table-record.js";
import { derivedRelations } from "../dataset/merging/derived-relations.js";
import { relationId } from "../dataset/merging/merge-relations.js";
import type { Relation } from "../dataset/merging/relation.js";
import { told } from "../dataset/merging/told.js";
import { writtenRelation } from "../dataset/merging/written-relation.js";
import type { CitedStatement } from "./cited-statement.js";

type Given = string | undefined | readonly string[];

const given = (...ids: readonly Given[]): readonly string[] => ids.flat().filter((id) => id !== undefined);

const ofEntity = ({ id, at, facts = [] }: EntityRecord): readonly CitedStatement[] => [
  { form: "mention", id, at, names: [id] },
  ...facts.map((fact) => ({ form: "fact" as const, id, at: fact.at, names: [id], value: fact.value })),
];

const ofRelation = (relation: Relation): readonly CitedStatement[] => {
  const { from, to, status, claims } = relation;
  const joins = { subject: from, objects: [to] };
  return claims.map(({ at, assertedBy }) => ({ form: "relation", id: relationId(relation), at, names: given(from, to, assertedBy), joins, status }));
};

function ofStep(step: StepRecord): CitedStatement {
  const { id, at, measure, status = "STATED" } = step;
  const objects = given(step.in, step.from, step.by, step.authorities);
  return { form: "step", id, at, names: given(measure, objects, step.assertedBy), joins: { subject: measure, objects }, status };
}

function ofStage({ id, at, agreement, partner, status = "STATED" }: StageRecord): CitedStatement {
  const objects = given(partner);
  return { form: "stage", id, at, names: [agreement, ...objects], joins: { subject: agreement, objects }, status };
}

const inComparison = (comparison: ComparisonRecord | undefined): readonly string[] => given(comparison?.indicator, comparison?.about);

const ofFigure = ({ id, at, indicator, about, reportedBy, comparison }: FigureRecord): CitedStatement => ({
  form: "figure",
  id,
  at,
  names: given(indicator, about, reportedBy, inComparison(comparison)),
});

const ofTable = ({ id, at, about, reportedBy, series }: TableRecord): CitedStatement => ({
  form: "table",
  id,
  at,
  names: given(about, reportedBy, ...series.flatMap(({ indicator, comparison }) => [indicator, inComparison(comparison)])),
});

/** Every statement of a dataset that cites a passage and names an entity: derived relations too, since a reader may find these. */
export const statementsOf = (dataset: DatasetRecord): readonly CitedStatement[] => [
  ...dataset.entities.flatMap(ofEntity),
  ...[...dataset.relations.map(writtenRelation), ...dataset.steps.map(told.step).flatMap(derivedRelations)].flatMap(ofRelation),
  ...dataset.steps.map(ofStep),
  ...dataset.stages.map(ofStage),
  ...allFigures([dataset]).map(ofFigure),
  ...dataset.tables.map(ofTable),
  ...dataset.conflicts.flatMap(({ id, sides }) => sides.map(({ at, ref }) => ({ form: "side" as const, id, at: [at], names: given(ref) }))),
  ...dataset.workCitations.map(({ passage, work }) => ({ form: "reference" as const, id: work, at: [passage], names: [work] })),
];
