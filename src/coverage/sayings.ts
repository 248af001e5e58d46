import type { ComparisonRecord } from "../dataset/records/comparison-record.js";
import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import type { EntityRecord } from "../dataset/records/entity-record.js";
import type { FigureRecord } from "../dataset/records/figure-record.js";
import type { StepRecord } from "../dataset/records/step-record.js";
import type { TableRecord } from "../dataset/records/table-record.js";

type Given = string | undefined | readonly string[];

/** What one statement takes from the passages it cites; a part that is not given is left out. */
export interface Saying {
  readonly at: readonly string[];
  /** Ids of the entities it names. */
  readonly entities?: readonly Given[];
  /** The number a figure is printed as. */
  readonly printed?: string;
  /** Texts it gives as printed. */
  readonly values?: readonly string[];
  readonly dates?: readonly (string | undefined)[];
}

const ofEntity = ({ id, at, facts = [] }: EntityRecord): Saying[] => [
  { at, entities: [id] },
  ...facts.map((fact) => ({ at: fact.at, entities: [id], values: [fact.value], dates: [fact.value, fact.validFrom, fact.validTo] })),
];

const inStep = (step: StepRecord): Given[] => [step.measure, step.by, step.assertedBy, step.in, step.from, step.authorities];

const inComparison = (comparison: ComparisonRecord | undefined): Given[] => [comparison?.indicator, comparison?.about];

const ofFigure = ({ at, indicator, about, reportedBy, comparison, printed, period }: FigureRecord): Saying => ({
  at,
  entities: [indicator, about, reportedBy, ...inComparison(comparison)],
  printed,
  dates: [period, comparison?.period],
});

const ofTable = ({ at, about, reportedBy, series, name, unitLabel }: TableRecord): Saying => ({
  at,
  entities: [about, reportedBy, ...series.flatMap(({ indicator, comparison }) => [indicator, ...inComparison(comparison)])],
  values: [name, unitLabel],
});

/** What every statement of a dataset takes from the passages it cites, the cells of tables apart. */
export const sayings = ({ entities, relations, steps, stages, figures, tables, conflicts, workCitations }: DatasetRecord): readonly Saying[] => [
  ...entities.flatMap(ofEntity),
  ...relations.map(({ at, from, to, assertedBy, validFrom, validTo }) => ({ at, entities: [from, to, assertedBy], dates: [validFrom, validTo] })),
  ...steps.map((step) => ({ at: step.at, entities: inStep(step), dates: [step.date] })),
  ...stages.map(({ at, agreement, partner, date }) => ({ at, entities: [agreement, partner], dates: [date] })),
  ...figures.map(ofFigure),
  ...tables.map(ofTable),
  ...conflicts.flatMap(({ sides }) => sides.map(({ at, ref, value }) => ({ at: [at], entities: [ref], values: [value] }))),
  ...workCitations.map(({ passage, work, printed }) => ({ at: [passage], entities: [work], values: [printed] })),
];
