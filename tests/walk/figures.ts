import type { TestApi } from "../test-api.js";

/** A figure with what tells its series from others. */
export interface SampleFigure {
  readonly id: string;
  readonly nature: string;
  readonly unit: string;
  readonly indicator: string;
  readonly about: readonly string[];
  readonly reportedBy: string | null;
  readonly table: number | null;
}

interface Asked extends Omit<SampleFigure, "indicator" | "about" | "reportedBy" | "table"> {
  readonly indicator: { readonly id: string };
  readonly about: readonly { readonly id: string }[];
  readonly reportedBy: { readonly id: string } | null;
  readonly table: { readonly number: number } | null;
}

const question = "{ prose: figures(first: 60) { nodes { ...asked } } cells: figures(last: 60) { nodes { ...asked } } } fragment asked on Figure { id nature unit indicator { id } about { id } reportedBy { id } table { number } }";

/** Figures of the prose and of the tables. */
export async function sampleFigures(api: TestApi): Promise<readonly SampleFigure[]> {
  const { result } = await api.ask(question);
  const { prose, cells } = result.data as Record<"prose" | "cells", { readonly nodes: readonly Asked[] }>;
  return [...prose.nodes, ...cells.nodes].map((figure) => ({
    ...figure,
    indicator: figure.indicator.id,
    about: figure.about.map(({ id }) => id),
    reportedBy: figure.reportedBy?.id ?? null,
    table: figure.table?.number ?? null,
  }));
}
