import { describe, expect, it } from "vitest";

import { type Batch, type BatchParameters, type KeyedRow, many, numberOf, one } from "../../src/graph/batch.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { currentCopies } from "../../src/graph/current-copies.js";
import { GraphRequest } from "../../src/graph/request.js";
import type { Statement } from "../../src/graph/statement.js";
import type { View } from "../../src/graph/view.js";
import { SmallGraph } from "./small-graph.js";

interface Colour {
  readonly name: string;
}
interface Shade {
  readonly shade: string;
}

const named = <P extends object, R extends object>(name: string): Statement<P, R> => ({ name, text: "", columns: [] });
const colours: Batch<object, Colour, (Colour & { view: View }) | null> = one(named<BatchParameters, KeyedRow<Colour>>("colours"));
const coloursToo: typeof colours = one(named<BatchParameters, KeyedRow<Colour>>("colours"));
const shades = many(named<BatchParameters & Shade, KeyedRow<Colour>>("shades"));
const counts: Batch<object, number, number> = { statement: named<BatchParameters, KeyedRow<number>>("counts"), collect: numberOf };

const view: View = { graph: "full@1", edition: "full", validOn: null, undated: "INCLUDE" as const, knownAt: null };
const keysOf = ({ keys }: Readonly<Record<string, unknown>>): readonly string[] => keys as readonly string[];
const there = (key: string): boolean => key !== "banana";

/** Answers in the opposite order of the keys, as a database may, and with nothing for `banana`. */
const world = (): SmallGraph =>
  new SmallGraph({
    [currentCopies.name]: () => [{ edition: "full", graph: "full@1", fingerprint: "1" }, { edition: "article", graph: "article@1", fingerprint: "1" }],
    colours: (given) => keysOf(given).filter(there).toReversed().map((key) => ({ key, value: { name: key.toUpperCase() } })),
    shades: (given) => keysOf(given).filter(there).flatMap((key) => ["light", "dark"].map((name) => ({ key, value: { name: `${String(given["shade"])} ${name} ${key}` } }))),
    counts: (given) => keysOf(given).filter(there).map((key) => ({ key, value: key.length })),
  });

const request = (graph: SmallGraph, signal = new AbortController().signal): GraphRequest => new GraphRequest(graph, new Catalogue(graph), signal);

describe("loads that are asked for together", () => {
  it("of one batch and view are one statement, each key once, and each gets its own result", async () => {
    const graph = world();
    const asked = request(graph);
    const found = await Promise.all(["red", "blue", "red"].map((key) => asked.find(colours, key, view)));
    expect(found.map((colour) => colour?.name)).toEqual(["RED", "BLUE", "RED"]);
    expect(graph.runs).toEqual([{ name: "colours", parameters: { graph: "full@1", earliest: "0000-01-01", latest: "9999-12-31", undated: "INCLUDE", keys: ["red", "blue"] } }]);
  });

  it("with other arguments are a statement of their own, with equal ones not", async () => {
    const graph = world();
    const asked = request(graph);
    const [warm, cold, again] = await Promise.all([{ shade: "warm" }, { shade: "cold" }, { shade: "warm" }].map((args) => asked.find(shades, "red", view, args)));
    expect(warm?.map(({ name }) => name)).toEqual(["warm light red", "warm dark red"]);
    expect(cold?.map(({ name }) => name)).toEqual(["cold light red", "cold dark red"]);
    expect(again).toEqual(warm);
    expect(graph.runs.map(({ parameters }) => parameters["shade"])).toEqual(["warm", "cold"]);
  });

  it.each([
    ["day", { ...view, validOn: "2015-06-30" }, { graph: "full@1", earliest: "2015-06-30", latest: "2015-06-30", undated: "INCLUDE" }],
    ["copy", { ...view, graph: "full@2" }, { graph: "full@2", earliest: "0000-01-01", latest: "9999-12-31", undated: "INCLUDE" }],
  ])("on another %s are a statement of their own, and each row knows its view", async (_what, other, parameters) => {
    const graph = world();
    const asked = request(graph);
    const rows = await Promise.all([asked.find(colours, "red", view), asked.find(colours, "red", other)]);
    expect(rows.map((row) => row?.view)).toEqual([view, other]);
    expect(graph.runs.map((run) => run.parameters)).toEqual([
      { graph: "full@1", earliest: "0000-01-01", latest: "9999-12-31", undated: "INCLUDE", keys: ["red"] },
      { ...parameters, keys: ["red"] },
    ]);
  });

  it("of one statement whose rows are collected in one way are one, whoever declares it", async () => {
    const graph = world();
    const asked = request(graph);
    await Promise.all([asked.find(colours, "red", view), asked.find(coloursToo, "red", view)]);
    expect(graph.runs).toHaveLength(1);
  });

  it("are one statement, however many", async () => {
    const graph = world();
    const asked = request(graph);
    const keys = Array.from({ length: 3001 }, (_none, index) => `key-${index}`);
    const found = await Promise.all(keys.map((key) => asked.find(counts, key, view)));
    expect(found).toEqual(keys.map((key) => key.length));
    expect(graph.runs.map(({ parameters }) => keysOf(parameters).length)).toEqual([3001]);
  });
});

describe("what a batch gives for a key without rows", () => {
  it("is null for one, an empty list for many, and 0 for a count", async () => {
    const asked = request(world());
    expect(await asked.find(colours, "banana", view)).toBeNull();
    expect(await asked.find(shades, "banana", view, { shade: "warm" })).toEqual([]);
    expect(await asked.find(counts, "banana", view)).toBe(0);
  });

  it("is left out of a list of ids, whose order stays", async () => {
    const found = await request(world()).loadAll(colours, ["red", "banana", "blue", "red"], { view });
    expect(found.map(({ name }) => name)).toEqual(["RED", "BLUE", "RED"]);
  });

  it("is asked no second time by the same request", async () => {
    const graph = world();
    const asked = request(graph);
    await asked.find(colours, "banana", view);
    await asked.load(colours, { id: "banana", view });
    expect(graph.runs).toHaveLength(1);
  });
});

describe("a request", () => {
  it("names the views it read in, each once, in the order of first use", async () => {
    const asked = request(world());
    expect(asked.views).toEqual([]);
    const article = { graph: "article@1", edition: "article", validOn: "2015-06-30", undated: "INCLUDE" as const, knownAt: null };
    await asked.viewOf({ view: article });
    await asked.viewOf(undefined);
    await asked.viewOf({ view: { ...article } });
    expect(asked.views).toEqual([article, view]);
  });

  it("fails every load of a statement that fails, and asks nothing when its client is gone", async () => {
    const failing = new SmallGraph({ colours: () => Promise.reject(new Error("no")) });
    const asked = request(failing);
    const outcomes = await Promise.allSettled([asked.find(colours, "red", view), asked.find(colours, "blue", view)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const graph = world();
    await expect(request(graph, AbortSignal.abort()).find(colours, "red", view)).rejects.toThrow();
    expect(graph.runs).toEqual([]);
  });
});
