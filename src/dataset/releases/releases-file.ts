import { stringify } from "yaml";

import type { ReleaseRecord } from "../records/release-record.js";

const header = "# What each release of the data holds, and what it changed. `npm run release` writes this; it is not edited by hand.\n";

/** The text of `data/releases.yaml`. */
export function releasesFile(releases: readonly (ReleaseRecord | Omit<ReleaseRecord, "position">)[]): string {
  const written = releases.map(({ number, day, statements, editions }) => ({ number, day, statements, editions }));
  return header + stringify({ releases: written }, { schema: "failsafe", lineWidth: 0, aliasDuplicateObjects: false });
}
