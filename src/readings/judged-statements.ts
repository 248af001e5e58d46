import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import { editionRows } from "../dataset/rows/edition-rows.js";

/** A statement as a judge is shown it: what it says and the ids of what it rests on. */
export interface JudgedStatement {
  readonly id: string;
  readonly sentence: string;
  readonly status: string;
  /** Ids of claims or passages. */
  readonly citations: readonly string[];
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The relations of a dataset, those that follow from steps included. */
export function relationsToJudge(dataset: DatasetRecord): readonly JudgedStatement[] {
  const { relationships } = editionRows([dataset]);
  return relationships.flatMap(({ properties: { id, sentence, status, claims } }) =>
    id === undefined ? [] : [{ id: String(id), sentence: String(sentence), status: String(status), citations: texts(claims) }],
  );
}

/** The figures of a dataset in prose and notes; the cells of tables are held to the text by the coverage. */
export function figuresToJudge(dataset: DatasetRecord): readonly JudgedStatement[] {
  const figures = editionRows([dataset]).nodes.filter(({ labels, properties }) => labels.includes("Figure") && properties["table"] === undefined);
  return figures.map(({ properties: { id, sentence, nature, citations } }) => ({
    id: String(id),
    sentence: String(sentence),
    status: String(nature),
    citations: texts(citations),
  }));
}
