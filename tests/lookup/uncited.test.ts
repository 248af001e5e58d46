import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { Catalogue } from "../../src/graph/catalogue.js";
import { Neo4j } from "../../src/graph/neo4j.js";
import { GraphRequest } from "../../src/graph/request.js";
import type { Statement } from "../../src/graph/statement.js";
import { uncited } from "../../src/lookup/uncited.cypher.js";

const copy = "uncited-test@1";
const view = { graph: copy, edition: "uncited-test", validOn: null, undated: "INCLUDE" as const, knownAt: null };

/** A copy that answers for no edition: of each sort of statement one that rests on the passage and one that rests on nothing. */
const write: Statement<{ graph: string }, object> = {
  name: "write",
  columns: [],
  text: `
    CREATE (page:Node:Passage {graph: $graph, id: 'passage/1'})
    CREATE (zone:Node:Entity {graph: $graph, id: 'zone/cited', kind: 'Zone'})-[:MENTIONED_IN]->(page)
    CREATE (bare:Node:Entity {graph: $graph, id: 'zone/bare', kind: 'Zone'})
    CREATE (zone)-[:PART_OF {id: 'relation/cited'}]->(bare), (bare)-[:PART_OF {id: 'relation/bare'}]->(zone)
    CREATE (:Node:Claim {graph: $graph, id: 'claim/bare', kind: 'Claim', about: 'step/bare'})
    FOREACH (about IN ['fact/cited', 'step/cited', 'stage/cited', 'relation/cited'] |
      CREATE (:Node:Claim {graph: $graph, id: 'claim/' + replace(about, '/', '-'), kind: 'Claim', about: about})-[:CITED_FROM]->(page))
    FOREACH (end IN ['cited', 'bare'] |
      CREATE (:Node:Fact {graph: $graph, id: 'fact/' + end, kind: 'Fact'})
      CREATE (:Node:RolloutStep {graph: $graph, id: 'step/' + end, kind: 'RolloutStep'})
      CREATE (:Node:AgreementStage {graph: $graph, id: 'stage/' + end, kind: 'AgreementStage'}))
    FOREACH (kind IN ['Figure', 'Table', 'ConflictSide'] |
      CREATE (:Node {graph: $graph, id: toLower(kind) + '/bare', kind: kind})
      CREATE (:Node {graph: $graph, id: toLower(kind) + '/cited', kind: kind})-[:CITED_FROM]->(page))`,
};
const clear: Statement<{ graph: string }, object> = { name: "clear", columns: [], text: "MATCH (node:Node {graph: $graph}) DETACH DELETE node" };

let graph: Neo4j;
beforeAll(async () => {
  graph = new Neo4j(inject("address"), 20_000);
  await graph.write(clear, { graph: copy });
});
afterAll(async () => {
  await graph.write(clear, { graph: copy });
  await graph.close();
});

const find = (): Promise<readonly string[]> => new GraphRequest(graph, new Catalogue(graph), new AbortController().signal).find(uncited, "", view);

describe("what rests on no source", () => {
  it("is nothing in a copy that holds nothing", async () => {
    expect(await find()).toEqual([]);
  });

  it("is every sort of statement without a source, and only these", async () => {
    await graph.write(write, { graph: copy });
    const bare = ["claim/bare", "conflictside/bare", "fact/bare", "figure/bare", "relation/bare", "stage/bare", "step/bare", "table/bare", "zone/bare"];
    expect(await find()).toEqual(bare);
  });
});
