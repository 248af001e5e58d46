import { enumOf } from "../graph/enum-of.js";
import { nameKinds } from "../graph/vocabulary/name-kind.js";

const nameMatches = { ID: "Its id.", MERGED_ID: "A merged id.", ...nameKinds } as const;

/** What of an entity a name was found to be, as an enum. */
export const NameMatch = enumOf(nameMatches, "NameMatch", "What a name is of an entity.");
/** One of these. */
export type NameMatchName = keyof typeof nameMatches;
