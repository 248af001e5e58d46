import { parse } from "graphql";

import type { Kind } from "../../graph/vocabulary/kind.js";
import type { PageCitation, PageClaim, PageConflict, PageFact, PageFigure, PageList, PageRelation, PageStep, PageTrace } from "./page-data.js";

/** What `thingDocument` asks for; which fields are there depends on what the thing is. */
export interface ThingData {
  readonly __typename: Kind | "Relation" | "RolloutStep" | "AgreementStage";
  readonly id: string;
  readonly name?: string;
  readonly nameZh?: string | null;
  readonly aliases?: readonly string[];
  readonly summary?: string | null;
  readonly statement?: string;
  readonly sentence?: string;
  readonly citations?: readonly PageCitation[];
  readonly facts?: readonly PageFact[];
  readonly figures?: PageList<PageFigure>;
  readonly conflicts?: readonly PageConflict[];
  readonly relations?: PageList<PageRelation>;
  readonly trace?: PageTrace;
  readonly stages?: readonly PageStep[];
  readonly citedIn?: readonly { readonly printed: string; readonly passage: PageCitation["source"] & { readonly locator: string } }[];
  readonly claims?: readonly PageClaim[];
  readonly measuresKnown?: number;
  readonly measuresTotal?: string | null;
  readonly isComplete?: boolean;
}

/** What the page of an entity, a relation, a step or a stage shows. */
export const thingDocument = parse(`
  query Thing($id: ID!, $edition: ID, $validOn: Date) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Entity {
          name nameZh aliases summary url
          citations(first: 100) { ...Cited }
          facts { property value unit isPreferred validFrom { text } validTo { text } claims { ...Said } }
          figures(first: 50) { totalCount nodes { id sentence value unit period { text } nature reading { value unit } citation { ...Cited } } }
          conflicts { id statement weight }
          relations(first: 100) {
            totalCount
            nodes { id type status sentence validFrom { text } validTo { text } from { id name } to { id name } claims { ...Said } }
          }
        }
        ... on Measure { trace { ...Way } }
        ... on Batch { measuresKnown measuresTotal isComplete }
        ... on Agreement { agreementStatus: status stages { id stage status date { text } statement claims { ...Said } } }
        ... on Work { citedIn { printed passage { id locator label summary } } }
        ... on Relation { type sentence relationStatus: status from { id name } to { id name } claims { ...Said } }
        ... on AgreementStage { statement agreementStage: stage stageStatus: status date { text } claims { ...Said } }
        ... on RolloutStep { statement stage stepStatus: status date { text } claims { ...Said } }
      }
    }
  }
  fragment Cited on Citation { locator dataset address source { id label summary } }
  fragment Said on Claim { statement confidence assertedBy { id name } citation { ...Cited } }
  fragment Way on Trace {
    originStated reach nationwideOn { text } missing
    origins { id name }
    steps { id stage status date { text } statement in { id name } from { id name } by { id name } authorities { id name } claims { ...Said } }
  }
`);
