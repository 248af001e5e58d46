import type { ConflictRecord } from "../records/conflict-record.js";

/** A conflict, written in the data or arisen from what sources say; one that arose has no weight. */
export type Conflict = Omit<ConflictRecord, "weight" | "position"> & Partial<Pick<ConflictRecord, "weight">>;
