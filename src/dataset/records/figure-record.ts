import type { BoundName } from "../../graph/vocabulary/bound.js";
import type { NatureName } from "../../graph/vocabulary/nature.js";
import type { ScaleName } from "../../graph/vocabulary/scale.js";
import type { ComparisonRecord } from "./comparison-record.js";
import type { Position } from "./position.js";
import type { ReadingRecord } from "./reading-record.js";

/** A number a source gives: what it measures, of what, when, and how it is printed. */
export interface FigureRecord {
  readonly id: string;
  readonly indicator: string;
  readonly about: readonly string[];
  readonly period?: string;
  /** Decimal as printed, before the scale is applied; a fall is negative. */
  readonly value: string;
  readonly valueHigh?: string;
  readonly scale?: ScaleName;
  readonly unit: string;
  readonly bound?: BoundName;
  readonly nature?: NatureName;
  /** Who measured it; absent: the source leaves it open. */
  readonly reportedBy?: string;
  readonly comparison?: ComparisonRecord;
  readonly printed: string;
  readonly reading?: ReadingRecord;
  readonly statement?: string;
  readonly at: readonly string[];
  readonly position: Position;
}
