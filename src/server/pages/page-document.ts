import { parse } from "graphql";

/** What a page shows of a thing: asked of the API itself, so a page never knows more than a caller. */
export const pageDocument = parse(`
  query Page($id: ID!, $edition: ID, $validOn: Date) {
    asOf(edition: $edition, validOn: $validOn) {
      node(id: $id) {
        __typename
        id
        ... on Source { locator sourceSummary: summary address }
        ... on Passage { label section passageKind dataset }
        ... on Entity {
          name nameZh aliases summary url
          citations(first: 100) { ...Cited }
          facts { property value unit isPreferred claims { ...Said } }
          relations(first: 100) {
            totalCount
            nodes { id type status sentence validFrom { text } validTo { text } from { id name } to { id name } claims { ...Said } }
          }
        }
        ... on Measure { trace { ...Way } }
        ... on Agreement { agreementStatus: status stages { id stage status date { text } statement claims { ...Said } } }
        ... on Relation { type sentence relationStatus: status from { id name } to { id name } claims { ...Said } }
        ... on AgreementStage { statement agreementStage: stage stageStatus: status date { text } claims { ...Said } }
        ... on RolloutStep { statement stage stepStatus: status date { text } claims { ...Said } }
      }
    }
  }
  fragment Cited on Citation { locator dataset address source { id ... on Passage { label summary } } }
  fragment Said on Claim { statement confidence assertedBy { id name } citation { ...Cited } }
  fragment Way on Trace {
    originStated reach nationwideOn { text } missing
    origins { id name }
    steps { id stage status date { text } statement in { id name } from { id name } by { id name } authorities { id name } claims { ...Said } }
  }
`);
