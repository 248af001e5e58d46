import type { DocumentKindName } from "../../graph/vocabulary/document-kind.js";
import type { PlaceKindName } from "../../graph/vocabulary/place-kind.js";
import type { FactRecord } from "./fact-record.js";
import type { Position } from "./position.js";

/** A thing of the world as one dataset describes it; its kind is the first half of its id. */
export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly placeKind?: PlaceKindName;
  readonly documentKind?: DocumentKindName;
  readonly at: readonly string[];
  readonly facts?: readonly FactRecord[];
  readonly position: Position;
}
