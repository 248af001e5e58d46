import type { Position } from "../dataset/records/position.js";
import type { ExcuseReasonName } from "./excuse-reason.js";
import type { ItemKind } from "./item-kind.js";

/** What may become of an item. */
export const states = { named: "as named", settled: "settled", excused: "excused", missing: "missing" } as const;

/** What became of one item of a reading. */
export interface Outcome {
  readonly passage: string;
  readonly kind: ItemKind;
  /** The item in one line. */
  readonly text: string;
  readonly state: keyof typeof states;
  /** Ids of what the data has. */
  readonly ids: readonly string[];
  readonly reason?: ExcuseReasonName;
  /** It was settled although it is found without. */
  readonly isNeedless?: true;
  /** Why it is missing. */
  readonly why?: string;
  /** In what the data differs although it has the item. */
  readonly note?: string;
  readonly position: Position;
}
