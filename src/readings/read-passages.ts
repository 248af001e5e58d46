import { positions } from "../dataset/findings/positions.js";
import type { Reading } from "../dataset/reading/reading.js";
import { recordList } from "../dataset/reading/record-list.js";
import type { EntityItem } from "./entity-item.js";
import type { FigureItem } from "./figure-item.js";
import type { ItemKind } from "./item-kind.js";
import { itemSchemas } from "./item-schemas.js";
import type { PassageItems } from "./passage-items.js";
import type { RelationItem } from "./relation-item.js";

type WrittenPassage = Pick<PassageItems, "passage"> & Partial<Record<ItemKind, readonly unknown[]>>;

const passagesOf = recordList<WrittenPassage>(itemSchemas.passage);
const entitiesOf = recordList<Omit<EntityItem, "position">>(itemSchemas.entities);
const relationsOf = recordList<Omit<RelationItem, "position">>(itemSchemas.relations);
const figuresOf = recordList<Omit<FigureItem, "position">>(itemSchemas.figures);

/** An item whose `as` is always a list; one id may be written without brackets. */
function withList(item: unknown): unknown {
  const { as } = Object(item) as { readonly as?: unknown };
  return typeof as === "string" ? positions.move(item as object, { ...(item as object), as: [as] }) : item;
}

const written = (list: readonly unknown[] = []): readonly unknown[] => positions.move(list, list.map(withList));

/** The passages of a list with those of their items that are well written; a bad item does not cost the passage. */
export const readPassages = (list: readonly unknown[], reading: Reading): readonly PassageItems[] =>
  passagesOf(list, reading).map((passage) =>
    positions.move(passage, {
      passage: passage.passage,
      entities: entitiesOf(written(passage.entities), reading),
      relations: relationsOf(written(passage.relations), reading),
      figures: figuresOf(written(passage.figures), reading),
      position: passage.position,
    }),
  );
