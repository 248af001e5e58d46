import type { CheckRecord } from "./check-record.js";
import type { ConflictRecord } from "./conflict-record.js";
import type { EntityRecord } from "./entity-record.js";
import type { FigureRecord } from "./figure-record.js";
import type { MergeRecord } from "./merge-record.js";
import type { OmissionRecord } from "./omission-record.js";
import type { PassageRecord } from "./passage-record.js";
import type { RelationRecord } from "./relation-record.js";
import type { StageRecord } from "./stage-record.js";
import type { StepRecord } from "./step-record.js";
import type { TableRecord } from "./table-record.js";
import type { WebPageRecord } from "./web-page-record.js";
import type { WorkCitationRecord } from "./work-citation-record.js";

/** One folder under data/: its title page and everything its files hold, in the order of the files and lines. */
export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  /** Of the work the passages belong to; absent where there is none. */
  readonly authors?: readonly string[];
  /** Public address of that work. */
  readonly address?: string;
  readonly passages: readonly PassageRecord[];
  readonly webPages: readonly WebPageRecord[];
  readonly merges: readonly MergeRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly steps: readonly StepRecord[];
  readonly stages: readonly StageRecord[];
  readonly workCitations: readonly WorkCitationRecord[];
  readonly figures: readonly FigureRecord[];
  readonly tables: readonly TableRecord[];
  readonly checks: readonly CheckRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly omissions: readonly OmissionRecord[];
}
