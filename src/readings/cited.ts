import type { CitedStatement } from "./cited-statement.js";
import type { FigureRecord } from "../dataset/records/figure-record.js";

/** What the data takes from one passage. */
export interface Cited {
  readonly passage: string;
  readonly statements: readonly CitedStatement[];
  /** Ids of the entities that the statements name. */
  readonly entities: ReadonlySet<string>;
  readonly figures: readonly FigureRecord[];
}
