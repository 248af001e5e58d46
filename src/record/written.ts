import type { EntityRecord } from "../dataset/records/entity-record.js";
import type { FactRecord } from "../dataset/records/fact-record.js";
import type { FigureRecord } from "../dataset/records/figure-record.js";
import type { RelationRecord } from "../dataset/records/relation-record.js";
import type { StageRecord } from "../dataset/records/stage-record.js";
import type { StepRecord } from "../dataset/records/step-record.js";
import type { WebPageRecord } from "../dataset/records/web-page-record.js";

/** A web page, ready to be written. */
export type WrittenWebPage = Omit<WebPageRecord, "position">;
/** A fact, ready to be written. */
export type WrittenFact = Omit<FactRecord, "position">;
/** An entity, ready to be written. */
export type WrittenEntity = Omit<EntityRecord, "position" | "facts"> & { readonly facts?: readonly WrittenFact[] };
/** A relation, ready to be written. */
export type WrittenRelation = Omit<RelationRecord, "position">;
/** A rollout step, ready to be written. */
export type WrittenStep = Omit<StepRecord, "position">;
/** A stage of an agreement, ready to be written. */
export type WrittenStage = Omit<StageRecord, "position">;
/** A figure, ready to be written. */
export type WrittenFigure = Omit<FigureRecord, "position">;
