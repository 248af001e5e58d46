import type { ReleaseStamp } from "../releases/release-stamp.js";

/** The name of a copy: its edition, the last release (with `+` when the data has changed since), and the first digits of the fingerprint of its rows. */
export const copyName = (edition: string, { number, day }: ReleaseStamp, print: string): string => `${edition}@${number}${day === null ? "+" : ""}-${print.slice(0, 8)}`;
