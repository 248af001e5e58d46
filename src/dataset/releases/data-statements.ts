import { groupBy } from "../merging/group-by.js";
import { resolveDatasets } from "../merging/resolve-datasets.js";
import type { DataRecord } from "../records/data-record.js";
import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";
import { statementPieces } from "./statement-pieces.js";

/** What datasets say, by dataset and id: a hash of all that is said under the id. */
export type Statements = ReadonlyMap<string, ReadonlyMap<string, string>>;

const digits = 16;

/** The datasets that every edition with this one has; itself when none has it. */
function companions({ datasets, editions }: DataRecord, id: string): DataRecord["datasets"] {
  const having = editions.filter((edition) => edition.datasets.includes(id));
  return datasets.filter((dataset) => dataset.id === id || (having.length > 0 && having.every((edition) => edition.datasets.includes(dataset.id))));
}

function hashes(data: DataRecord, id: string): ReadonlyMap<string, string> {
  const own = resolveDatasets(companions(data, id)).filter((dataset) => dataset.id === id);
  const groups = groupBy(own.flatMap(statementPieces), ([statement]) => statement);
  const hashed = [...groups].map(([statement, pieces]) => [statement, sha256(pieces.map(([, said]) => canonicalJson(said)).sort()).slice(0, digits)] as const);
  return new Map(hashed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What all datasets say now. What a dataset merges into others has the ids that hold wherever the dataset is shown. */
export const dataStatements = (data: DataRecord): Statements => new Map(data.datasets.map(({ id }) => [id, hashes(data, id)]));
