import { type Kind, kinds } from "./kind.js";

const byPrefix = new Map(Object.entries(kinds).map(([kind, { prefix }]) => [prefix as string, kind as Kind]));

/** The kind an entity's id says it is; undefined when no kind has that prefix. */
export const kindOf = (id: string): Kind | undefined => byPrefix.get(id.split("/", 1)[0] ?? "");
