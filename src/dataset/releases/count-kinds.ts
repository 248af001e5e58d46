import { groupBy } from "../merging/group-by.js";
import type { KindCountRecord } from "../records/release-record.js";
import type { Things } from "./things.js";

/** How many things of each kind there are, by kind. */
export const countKinds = (things: Things): readonly KindCountRecord[] =>
  [...groupBy(things.values(), ({ kind }) => kind)]
    .map(([kind, own]) => ({ kind, count: String(own.length) }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
