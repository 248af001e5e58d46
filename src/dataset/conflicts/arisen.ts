import type { ConflictSideRecord } from "../records/conflict-record.js";
import type { Claimed } from "../merging/claimed.js";
import type { Conflict } from "../merging/conflict.js";
import { idSlug } from "../merging/id-slug.js";

/** One value of something of which sources give several. */
export interface GivenValue {
  readonly value: string;
  readonly unit?: string | undefined;
  readonly claims: readonly Claimed[];
  /** What holds the value. */
  readonly ref: string;
}

/** What the values are of. */
interface Disputed {
  /** What the id of the conflict is made of. */
  readonly key: string;
  readonly kind: "VALUE" | "DATE";
  /** As the sentence names it. */
  readonly what: string;
  readonly about: readonly string[];
}

const unitOf = (unit: string | undefined): { unit?: string } => (unit === undefined ? {} : { unit });

const sidesOf = ({ value, unit, claims, ref }: GivenValue): readonly ConflictSideRecord[] =>
  [...new Set(claims.flatMap(({ at }) => at))].map((at) => ({ value, ...unitOf(unit), at, ref }));

/** The conflict between values that sources give of one thing: it arose by itself, so nobody has weighed it. */
export function arisen({ key, kind, what, about }: Disputed, values: readonly GivenValue[]): Conflict {
  const shown = [...new Set(values.map(({ value, unit }) => (unit === undefined ? value : `${value} ${unit}`)))];
  return {
    id: `conflict/arisen-${idSlug(key).replaceAll(".", "-")}`,
    kind,
    statement: `${what}: sources give ${shown.join(" and ")}.`,
    sides: values.flatMap(sidesOf),
    about,
  };
}
