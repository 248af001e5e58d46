import { mergedIds } from "../merging/merged-ids.js";
import { arisenConflicts } from "../conflicts/arisen-conflicts.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { tableChecks } from "../tables/table-checks.js";
import { tableFigures } from "../tables/table-figures.js";
import { checkRows } from "./check-rows.js";
import { conflictRows } from "./conflict-rows.js";
import { entityRows } from "./entity-rows.js";
import { figureRows } from "./figure-rows.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { listCounts } from "./list-counts.js";
import { mergeDatasets, type Merged } from "../merging/merge-datasets.js";
import { relationsMade } from "../merging/relations-made.js";
import { nameRows } from "./name-rows.js";
import { passageRows } from "./passage-rows.js";
import { redirectRows } from "./redirect-rows.js";
import { relationRows } from "./relation-rows.js";
import { stageRows } from "./stage-rows.js";
import { stepRows } from "./step-rows.js";
import { tableRows } from "./table-rows.js";
import { timelineRows } from "./timeline-rows.js";
import { timelineStatements } from "./timeline-statements.js";
import { webPageRows } from "./web-page-rows.js";
import { workCitationRows } from "./work-citation-rows.js";

/** Passages, each dataset in the order of its text, and web pages. */
function sourceRows(datasets: readonly DatasetRecord[]): readonly GraphRows[] {
  const pages = datasets.map((dataset, index) => webPageRows(dataset, datasets.slice(0, index).flatMap(({ webPages }) => webPages).length));
  return [...datasets.map(passageRows), ...pages];
}

function entityParts({ entities, relations, authority }: Merged): readonly GraphRows[] {
  const counts = listCounts(entities, [...relations.values()]);
  return entities.map((entity) => entityRows(entity, authority, counts.get(entity.id) ?? {}));
}

/** Figures, tables, checks and conflicts, each in the order of the data, prose before tables; what arose by itself comes last. */
function statisticRows(merged: Merged): readonly GraphRows[] {
  const { datasets, names } = merged;
  const tables = datasets.flatMap((dataset) => dataset.tables);
  const all = [...datasets.flatMap((dataset) => dataset.figures), ...tables.flatMap(tableFigures)];
  const figures = new Map(all.map((figure) => [figure.id, figure]));
  const made = relationsMade(merged.steps);
  const checks = [...datasets.flatMap((dataset) => dataset.checks), ...tables.flatMap(tableChecks)];
  const conflicts = [...datasets.flatMap((dataset) => dataset.conflicts), ...arisenConflicts(merged)];
  return [
    ...tables.map(tableRows),
    ...all.map((figure, index) => figureRows(figure, index, names)),
    ...checks.map((check, index) => checkRows(check, index, figures)),
    ...conflicts.map((conflict, index) => conflictRows(conflict, index, { figures, made })),
    ...datasets.map(({ workCitations }) => workCitationRows(workCitations)),
  ];
}

/** The graph of an edition: everything its datasets say, with one node an id and one relation a pair of ends. */
export function editionRows(written: readonly DatasetRecord[]): GraphRows {
  const merged = mergeDatasets(written);
  return joinRows([
    ...sourceRows(written),
    ...entityParts(merged),
    redirectRows(written, mergedIds(written)),
    nameRows(merged.entities),
    ...[...merged.relations].map(([id, relation]) => relationRows(id, relation, merged.names)),
    ...merged.steps.map(stepRows),
    ...merged.stages.map(stageRows),
    ...timelineStatements(merged).map(timelineRows),
    ...statisticRows(merged),
  ]);
}
