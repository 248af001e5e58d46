import type { Position } from "./position.js";

/** What became of the things of one kind since the release before. */
export interface KindChangesRecord {
  readonly kind: string;
  /** Ids, sorted; absent where there are none. */
  readonly added?: readonly string[];
  readonly changed?: readonly string[];
  readonly removed?: readonly string[];
}

/** How many things of one kind there are. */
export interface KindCountRecord {
  readonly kind: string;
  readonly count: string;
}

/** What a release says of one edition. */
export interface ReleasedEditionRecord {
  readonly edition: string;
  readonly datasets: readonly string[];
  /** SHA-256 of what the records of its datasets say. */
  readonly fingerprint: string;
  readonly counts: readonly KindCountRecord[];
  /** Absent in the first release of the edition, in which everything is new, and where nothing changed. */
  readonly changes?: readonly KindChangesRecord[];
}

/** One release of the data. */
export interface ReleaseRecord {
  /** 1 for the first. */
  readonly number: string;
  readonly day: string;
  /** SHA-256 of the list of statements that was written with it. */
  readonly statements: string;
  readonly editions: readonly ReleasedEditionRecord[];
  readonly position: Position;
}
