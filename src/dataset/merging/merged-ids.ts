import type { DatasetRecord } from "../records/dataset-record.js";

/** What an id stands for among some datasets: itself, or the id it was merged into there, however many merges that takes. A ring of merges, which a rule refuses, ends where it began. */
export function mergedIds(datasets: readonly DatasetRecord[]): (id: string) => string {
  const known = new Set(datasets.flatMap(({ entities, steps, stages }) => [...entities, ...steps, ...stages].map(({ id }) => id)));
  const merges = datasets.flatMap((dataset) => dataset.merges).filter(({ id, into }) => id !== into && known.has(into));
  const targets = new Map(merges.map(({ id, into }) => [id, into]));
  return (id) => {
    const passed = new Set<string>();
    let here = id;
    for (let next = targets.get(here); next !== undefined && !passed.has(next); next = targets.get(here)) passed.add((here = next));
    return here;
  };
}
