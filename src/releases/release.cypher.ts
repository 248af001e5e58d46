import { listing } from "../connections/listing.js";
import { type KeyedRow, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Change } from "./change.js";
import type { Release } from "./release.js";

/** The release with an id; null where there is none. */
export const releasesById = one(statement<never, KeyedRow<Release>>("releases/releases-by-id", ["key", "value"]));
/** The change with an id; null where there is none. */
export const changesById = one(statement<never, KeyedRow<Change>>("releases/changes-by-id", ["key", "value"]));
/** The releases, the oldest first. */
export const allReleases = listing<object>("releases/releases", "row.position");
/** The changes made by the release at a position and by all later ones, by release, kind and id. */
export const changesFrom = listing<{ from: string }>("releases/changes", "row.position", ["row.graph"]);
