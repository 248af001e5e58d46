import batches from "./examples/batches.graphql?raw";
import centralBank from "./examples/central-bank.graphql?raw";
import conflicts from "./examples/conflicts.graphql?raw";
import editions from "./examples/editions.graphql?raw";
import figures from "./examples/figures.graphql?raw";
import nationwide from "./examples/nationwide.graphql?raw";
import partners from "./examples/partners.graphql?raw";
import trace from "./examples/trace.graphql?raw";
import traceVariables from "./examples/trace.variables.json?raw";
import zoneMeasures from "./examples/zone-measures.graphql?raw";

/** The queries that a first visit finds as tabs, the one to begin with first; a tab is titled by its operation's name. */
export const examples = [
  { query: trace, variables: traceVariables },
  { query: zoneMeasures },
  { query: centralBank },
  { query: partners },
  { query: figures },
  { query: conflicts },
  { query: batches },
  { query: nationwide },
  { query: editions },
];
