import type { Schema } from "./schema.js";

const text: Schema = { type: "string", minLength: 1 };

/** Schemas of the fields that records have. */
export const fields = {
  text,
  texts: { type: "array", minItems: 1, uniqueItems: true, items: text },
  /** Texts of which two may be the same. */
  values: { type: "array", minItems: 1, items: text },
  /** A list whose items are judged one by one, so that one bad item does not cost the others. */
  list: { type: "array", minItems: 1 },
  /** A list that is judged as a whole. */
  listOf: (items: Schema): Schema => ({ type: "array", minItems: 1, items }),
  /** One of the names that a part of the vocabulary declares. */
  nameIn: (vocabulary: Readonly<Record<string, unknown>>): Schema => ({ type: "string", enum: Object.keys(vocabulary) }),
} as const;
