import type { Properties, Property } from "./graph-row.js";

/** The properties that have a value: what a source leaves open is absent, never empty. */
export function given(properties: Readonly<Record<string, Property | undefined>>): Properties {
  const entries = Object.entries(properties).filter((entry): entry is [string, Property] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
