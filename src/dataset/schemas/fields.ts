import type { Schema } from "./schema.js";

const text: Schema = { type: "string", minLength: 1 };

/** Schemas of the fields that records have. */
export const fields = {
  text,
  texts: { type: "array", minItems: 1, uniqueItems: true, items: text },
  /** A list whose items are judged one by one, so that one bad item does not cost the others. */
  list: { type: "array", minItems: 1 },
  /** One of the names that a part of the vocabulary declares. */
  nameIn: (vocabulary: Readonly<Record<string, unknown>>): Schema => ({ type: "string", enum: Object.keys(vocabulary) }),
} as const satisfies Record<string, Schema | ((vocabulary: Readonly<Record<string, unknown>>) => Schema)>;
