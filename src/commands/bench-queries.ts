/** The questions that are timed: the way of a measure with all its evidence, and a zone with four of its lists. */
export const benchQueries = {
  trace: `{ trace(measure: "measure/negative-list") {
    measure { name } originStated origins { id name } reach nationwideOn { text } missing
    steps { stage status date { text } in { id name } from { id name } by { id name } statement claims { citation { locator } } }
  } }`,
  "zone page": `{ zone(id: "zone/shanghai") {
    name establishedOn { text }
    areas { nodes { id name } }
    industries { edges { node { id name } relations { claims { citation { locator } } } } }
    documents { edges { node { id name documentNumber } relations { type claims { citation { locator } } } } }
    measures { edges { node { id name } relations { type status claims { statement citation { locator } } } } }
  } }`,
} as const;
