import type { Schema } from "./schema.js";

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type WrittenKey<T> = Exclude<keyof T, "position">;

type Required<T> = { readonly [K in Exclude<WrittenKey<T>, OptionalKey<T>>]: Schema };
type Optional<T> = { readonly [K in Extract<WrittenKey<T>, OptionalKey<T>>]: Schema };

/** The schema of a record type: the compiler holds the required and the optional keys to the type, both ways. */
export const recordSchema = <T>(required: Required<T>, optional: Optional<T>): Schema => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
