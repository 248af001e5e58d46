import type { FactPropertyName } from "../../graph/vocabulary/fact-property.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { Claimed } from "./claimed.js";

/** One value of one property, with all that is claimed of it; it may hold on any day where nothing tells from or until when. */
export interface Fact {
  readonly property: FactPropertyName;
  readonly value: string;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly claims: readonly Claimed[];
}

/** A thing of the world as all datasets of an edition describe it. */
export interface Entity extends Omit<EntityRecord, "facts" | "position"> {
  readonly facts: readonly Fact[];
}
