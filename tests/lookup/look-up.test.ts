import { describe, expect, it } from "vitest";

import { Catalogue } from "../../src/graph/catalogue.js";
import { GraphRequest } from "../../src/graph/request.js";
import { lookUp } from "../../src/lookup/look-up.js";
import { SmallGraph } from "../graph/small-graph.js";

const view = { graph: "mini@1", edition: "mini", validOn: null, undated: "INCLUDE" as const, knownAt: null };

const askedBy: Readonly<Record<string, string>> = {
  "passage/1.1": "sources/sources-by-id",
  "web-page/notice": "sources/sources-by-id",
  "relation/east-located-in-coast": "entities/relations-by-id",
  "step/list-tried": "measures/steps-by-id",
  "stage/pact-signed": "agreements/stages-by-id",
  "figure/boats": "statistics/figures-by-id",
  "table/1": "statistics/tables-by-id",
  "check/boats": "statistics/checks-by-id",
  "conflict/boats": "conflicts/conflicts-by-id",
  "zone/east": "entities/by-id",
  "banana/east": "entities/by-id",
  "constructor/east": "entities/by-id",
  banana: "entities/by-id",
};

describe("whatever has an id", () => {
  it.each(Object.entries(askedBy))("%s is found by %s", async (id, name) => {
    const graph = new SmallGraph({ [name]: () => [{ key: id, value: { id } }] });
    const request = new GraphRequest(graph, new Catalogue(graph), new AbortController().signal);
    expect(await lookUp(request, id, view)).toEqual({ id, view });
    expect(graph.runs.map((run) => run.name)).toEqual([name]);
  });

  it("is null when nothing has it", async () => {
    const graph = new SmallGraph({ "statistics/figures-by-id": () => [] });
    const request = new GraphRequest(graph, new Catalogue(graph), new AbortController().signal);
    expect(await lookUp(request, "figure/banana", view)).toBeNull();
  });
});
