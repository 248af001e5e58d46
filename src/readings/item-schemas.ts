import { fields } from "../dataset/schemas/fields.js";
import { recordSchema } from "../dataset/schemas/record-schema.js";
import type { Schema } from "../dataset/schemas/schema.js";
import { kinds } from "../graph/vocabulary/kind.js";
import { scales } from "../graph/vocabulary/scale.js";
import type { EntityItem } from "./entity-item.js";
import { excuseReasons } from "./excuse-reason.js";
import type { FigureItem } from "./figure-item.js";
import type { ItemKind } from "./item-kind.js";
import { readStatuses } from "./read-status.js";
import type { RelationItem } from "./relation-item.js";

/** A passage as written: its lists are judged item by item. */
interface WrittenPassage extends Readonly<Partial<Record<ItemKind, unknown>>> {
  readonly passage: string;
}

const list: Schema = { type: "array" };

function settlement(kind: ItemKind): { readonly as: Schema; readonly excused: Schema } {
  const reasons = Object.entries(excuseReasons).filter(([, { of }]) => (of as readonly ItemKind[]).includes(kind));
  return { as: fields.texts, excused: fields.nameIn(Object.fromEntries(reasons)) };
}

/** How the passages of a reading and their items are written. */
export const itemSchemas = {
  passage: recordSchema<WrittenPassage>({ passage: fields.text }, { entities: list, relations: list, figures: list }),
  entities: recordSchema<EntityItem>({ name: fields.text, kind: fields.nameIn(kinds) }, settlement("entities")),
  relations: recordSchema<RelationItem>(
    { from: fields.text, says: fields.text, to: fields.text },
    { status: fields.nameIn(readStatuses), ...settlement("relations") },
  ),
  figures: recordSchema<FigureItem>(
    { value: fields.text, unit: fields.text, of: fields.text },
    { scale: fields.nameIn(scales), period: fields.text, ...settlement("figures") },
  ),
};
