import type { Conflict } from "../merging/conflict.js";
import type { Merged } from "../merging/merge-datasets.js";
import { told } from "../merging/told.js";
import { tableFigures } from "../tables/table-figures.js";
import { dateConflicts } from "./date-conflicts.js";
import { factConflicts } from "./fact-conflicts.js";
import { figureConflicts } from "./figure-conflicts.js";
import { notToldYet } from "./not-told-yet.js";

/** The conflicts that arise by themselves where sources give one fact, step, stage or figure several values, without those a person has written. */
export function arisenConflicts({ datasets, entities, names }: Merged): readonly Conflict[] {
  const steps = datasets.flatMap((dataset) => dataset.steps.map(told.step));
  const stages = datasets.flatMap((dataset) => dataset.stages.map(told.stage));
  const figures = datasets.flatMap(({ id: dataset, figures: prose, tables }) => [...prose, ...tables.flatMap(tableFigures)].map((figure) => ({ dataset, figure })));
  const named = (id: string): { id: string; name: string } => ({ id, name: names.get(id) ?? id });
  const found = [
    ...factConflicts(entities),
    ...dateConflicts(steps, ({ measure }) => named(measure)),
    ...dateConflicts(stages, ({ agreement }) => named(agreement)),
    ...figureConflicts(figures, names),
  ];
  return notToldYet(found, datasets.flatMap(({ conflicts }) => conflicts));
}
