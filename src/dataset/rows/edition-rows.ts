import { agreementStages } from "../../graph/vocabulary/agreement-stage.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import type { StageRecord } from "../records/stage-record.js";
import { tableChecks } from "../tables/table-checks.js";
import { tableFigures } from "../tables/table-figures.js";
import { checkRows } from "./check-rows.js";
import { conflictRows } from "./conflict-rows.js";
import { derivedRelations } from "./derived-relations.js";
import { entityRows } from "./entity-rows.js";
import { figureRows } from "./figure-rows.js";
import type { GraphRows, Properties } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { mergeEntities } from "./merge-entities.js";
import { mergeRelations } from "./merge-relations.js";
import { passageRows } from "./passage-rows.js";
import { relationRows } from "./relation-rows.js";
import { stageRows } from "./stage-rows.js";
import { stepRows } from "./step-rows.js";
import { tableRows } from "./table-rows.js";
import { workCitationRows } from "./work-citation-rows.js";
import { writtenRelation } from "./written-relation.js";

const stageOrder = Object.keys(agreementStages);

/** The furthest stage each agreement has reached; what is only planned does not count. */
function statusesOf(stages: readonly StageRecord[]): ReadonlyMap<string, Properties> {
  const statuses = new Map<string, Properties>();
  const stated = stages.filter(({ status = "STATED" }) => status === "STATED");
  for (const { agreement, stage } of stated.toSorted((a, b) => stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage)))
    statuses.set(agreement, { status: stage });
  return statuses;
}

function allRelationRows(datasets: readonly DatasetRecord[], names: ReadonlyMap<string, string>): readonly GraphRows[] {
  const written = datasets.flatMap(({ relations }) => relations.map(writtenRelation));
  const derived = datasets.flatMap(({ steps }) => steps.flatMap(derivedRelations));
  return [...mergeRelations([...written, ...derived])].map(([id, relation]) => relationRows(id, relation, names));
}

/** Figures, tables, checks and conflicts, each in the order of the data, prose before tables. */
function statisticRows(datasets: readonly DatasetRecord[], names: ReadonlyMap<string, string>): readonly GraphRows[] {
  const tables = datasets.flatMap((dataset) => dataset.tables);
  const all = [...datasets.flatMap((dataset) => dataset.figures), ...tables.flatMap(tableFigures)];
  const figures = new Map(all.map((figure) => [figure.id, figure]));
  const checks = [...datasets.flatMap((dataset) => dataset.checks), ...tables.flatMap(tableChecks)];
  const conflicts = datasets.flatMap((dataset) => dataset.conflicts);
  return [
    ...tables.map(tableRows),
    ...all.map((figure, index) => figureRows(figure, index, names)),
    ...checks.map((check, index) => checkRows(check, index, figures)),
    ...conflicts.map((conflict, index) => conflictRows(conflict, index, figures)),
    ...datasets.map(({ workCitations }) => workCitationRows(workCitations)),
  ];
}

/** The graph of an edition: everything its datasets say, with one node an id and one relation a pair of ends. */
export function editionRows(datasets: readonly DatasetRecord[]): GraphRows {
  const entities = mergeEntities(datasets.flatMap((dataset) => dataset.entities));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const stages = datasets.flatMap((dataset) => dataset.stages);
  const statuses = statusesOf(stages);
  return joinRows([
    ...datasets.map(passageRows),
    ...entities.map((entity) => entityRows(entity, statuses.get(entity.id) ?? {})),
    ...allRelationRows(datasets, names),
    ...datasets.flatMap((dataset) => dataset.steps).map(stepRows),
    ...stages.map(stageRows),
    ...statisticRows(datasets, names),
  ]);
}
