import type { PageKindName } from "../../graph/vocabulary/page-kind.js";
import type { Position } from "./position.js";

/** A page of the public record that the data cites: who publishes it, where it was read, and what is shown to a reader. */
export interface WebPageRecord {
  readonly locator: string;
  /** Absent for a copy on an unrelated site. */
  readonly publisher?: string;
  readonly pageKind: PageKindName;
  /** The official address; absent where there is none. */
  readonly address?: string;
  /** Where it was read; stays in the files. */
  readonly readAt: string;
  /** What of it was read. */
  readonly read: string;
  readonly summary: string;
  readonly position: Position;
}
