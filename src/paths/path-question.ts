import type { PathModeName } from "./path-mode.js";

/** Which paths are asked for; every id is that of an entity of the view, none twice, and none of them avoided. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** An entity the paths must pass; null for any. */
  readonly via: string | null;
  readonly avoid: ReadonlySet<string>;
  /** The relation types that may be followed. */
  readonly types: ReadonlySet<string>;
  /** Whether relations are only followed from start to end. */
  readonly directed: boolean;
  /** An entity with more relations is no bridge, unless it is named; null: every one is. */
  readonly maxDegree: number | null;
  readonly maxHops: number;
  readonly mode: PathModeName;
  readonly limit: number;
}

/** The entities a question names as ends, however many relations these have. */
export const namedIn = ({ from, to, via }: PathQuestion): readonly string[] => (via === null ? [from, to] : [from, via, to]);
