import { statement } from "../../graph/statement.js";
import type { NodeRow, RelationshipRow } from "../rows/graph-row.js";

interface CopyRow {
  readonly graph: string;
  readonly edition: string;
  readonly fingerprint: string;
  readonly isComplete: boolean;
  readonly isReleased: boolean;
  readonly isCurrent: boolean;
}

/** The statements by which a copy of the graph is written, read back, published and dropped. */
export const loadStatements = {
  allCopies: statement<object, CopyRow>("load/all-copies", ["graph", "edition", "fingerprint", "isComplete", "isReleased", "isCurrent"]),
  beginCopy: statement<{ graph: string; edition: string; fingerprint: string; release: string | null; day: string | null }, { graph: string }>("load/begin-copy", ["graph"]),
  nodes: statement<{ rows: readonly NodeRow[] }, { written: number }>("load/nodes", ["written"]),
  relationships: statement<{ graph: string; rows: readonly RelationshipRow[] }, { written: number }>("load/relationships", ["written"]),
  readNodes: statement<{ graph: string }, NodeRow>("load/read-nodes", ["labels", "properties"]),
  readRelationships: statement<{ graph: string }, RelationshipRow>("load/read-relationships", ["type", "from", "to", "properties"]),
  publishCopy: statement<{ graph: string; edition: string }, { graph: string }>("load/publish-copy", ["graph"]),
  deleteNodes: statement<{ graph: string }, { deleted: number }>("load/delete-nodes", ["deleted"]),
  deleteCopy: statement<{ graph: string }, { deleted: number }>("load/delete-copy", ["deleted"]),
} as const;
