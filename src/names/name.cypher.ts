import type { Entity } from "../entities/entity.js";
import { type KeyedRow, many } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { NameMatchName } from "./name-match.js";

/** An entity that an id or name means, and what of it that is. */
export interface Match {
  readonly by: NameMatchName;
  readonly matched: string;
  readonly entity: Omit<Entity, "view">;
}

/** The entities, of some kinds (null: all), that each id or name means; empty where there are none in the view. */
export const entitiesByName = many<{ kinds: readonly string[] | null }, Match>(statement<never, KeyedRow<Match>>("names/entities-by-name", ["key", "value"]));
