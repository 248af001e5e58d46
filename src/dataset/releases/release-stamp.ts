import type { DataRecord } from "../records/data-record.js";
import type { EditionRecord } from "../records/edition-record.js";
import { editionFingerprint } from "./edition-fingerprint.js";

/** How an edition stands to the last release. */
export interface ReleaseStamp {
  /** Number of the last release; 0 before the first. */
  readonly number: string;
  /** The day of that release when the edition says what it said then; null when it has changed since. */
  readonly day: string | null;
}

/** How an edition of the data stands to the last release. */
export function releaseStamp(data: DataRecord, { id, datasets }: EditionRecord): ReleaseStamp {
  const last = data.releases.at(-1);
  const released = last?.editions.find(({ edition }) => edition === id);
  const isReleased = released !== undefined && released.fingerprint === editionFingerprint(data, datasets);
  return { number: last?.number ?? "0", day: isReleased ? (last?.day ?? null) : null };
}
