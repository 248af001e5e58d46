import { describe, expect, it } from "vitest";

import { Catalogue } from "../../src/graph/catalogue.js";
import { GraphRequest } from "../../src/graph/request.js";
import { findPaths } from "../../src/paths/find-paths.js";
import type { PathQuestion } from "../../src/paths/path-question.js";
import { readLinks } from "../../src/paths/read-links.js";
import { wholeLinks } from "../../src/paths/whole-links.js";
import { SmallGraph } from "../graph/small-graph.js";

const view = { graph: "mini@1", edition: "mini", validOn: null, undated: "INCLUDE" as const, knownAt: null };
const link = (other: string) => ({ id: `relation/${other}`, type: "CONCERNS", status: "STATED", isOutgoing: true, other });

describe("the relations that the rows of an entity give", () => {
  it("are all of them, or none where there are none", () => {
    expect(wholeLinks([{ degree: 2, link: link("b") }, { degree: 2, link: link("c") }])).toEqual([link("b"), link("c")]);
    expect(wholeLinks([{ degree: 0, link: null }])).toEqual([]);
  });

  it("are not known when rows are missing, be it all", () => {
    expect(wholeLinks([{ degree: 2, link: link("b") }])).toBeNull();
    expect(wholeLinks([])).toBeNull();
  });
});

/** A request on a graph in which `a` leads to `b`, and of `lost` no row comes. */
function smallRequest(): { readonly graph: SmallGraph; readonly request: GraphRequest } {
  const rows: Readonly<Record<string, object>> = { a: { degree: 1, link: link("b") }, b: { degree: 0, link: null } };
  const rowsOf = (key: string): readonly object[] => (rows[key] === undefined ? [] : [{ key, value: rows[key] }]);
  const graph = new SmallGraph({ "paths/links-of-entity": ({ keys }) => (keys as string[]).flatMap(rowsOf) });
  return { graph, request: new GraphRequest(graph, new Catalogue(graph), new AbortController().signal) };
}

describe("reading relations", () => {
  it("takes one statement for entities with the same bound, and reads one more than a bridge may have", async () => {
    const { graph, request } = smallRequest();
    const { found, isWhole } = await readLinks(request, view, [], 40)(["a", "b"]);
    expect(graph.runs.map(({ parameters }) => [parameters["keys"], parameters["mostOfOne"]])).toEqual([[["a", "b"], 41]]);
    expect([[...found], isWhole]).toEqual([[["a", [link("b")]], ["b", []]], true]);
  });

  it("reads of those that are named more than of the others, and of all when every one is a bridge", async () => {
    const { graph, request } = smallRequest();
    await readLinks(request, view, ["a"], 40)(["a"]);
    await readLinks(request, view, [], null)(["b"]);
    expect(graph.runs.map(({ parameters }) => parameters["mostOfOne"])).toEqual([5001, 5001]);
  });

  it("leaves out those of which not all rows came, and says so", async () => {
    const { found, isWhole } = await readLinks(smallRequest().request, view, [], 40)(["a", "lost"]);
    expect([[...found.keys()], isWhole]).toEqual([["a"], false]);
  });
});

describe("a search of a request", () => {
  const question: PathQuestion = { from: "a", to: "b", via: null, avoid: new Set(), types: new Set(["CONCERNS"]), directed: false, maxDegree: 40, maxHops: 4, mode: "SHORTEST", limit: 5 };

  it("gives paths as rows of the view", async () => {
    const steps = [{ fromId: "a", toId: "b", relationIds: ["relation/b"], view }];
    const path = { length: 1, isStated: true, entityIds: ["a", "b"], steps, view };
    expect(await findPaths(smallRequest().request, question, view)).toEqual({ paths: [path], isCut: false, cutBy: null, hubIds: [], view });
  });

  it("stops before it takes longer than a request may", async () => {
    let now = -4001;
    const late = await findPaths(smallRequest().request, question, view, () => (now += 4001));
    expect(late).toMatchObject({ paths: [], isCut: true, cutBy: "TIME" });
  });
});
