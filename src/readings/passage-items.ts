import type { Position } from "../dataset/records/position.js";
import type { EntityItem } from "./entity-item.js";
import type { FigureItem } from "./figure-item.js";
import type { RelationItem } from "./relation-item.js";

/** Everything a reader found in one passage. */
export interface PassageItems {
  /** The locator. */
  readonly passage: string;
  readonly entities: readonly EntityItem[];
  readonly relations: readonly RelationItem[];
  readonly figures: readonly FigureItem[];
  readonly position: Position;
}
