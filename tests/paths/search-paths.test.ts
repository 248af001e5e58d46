import { describe, expect, it } from "vitest";

import type { PathQuestion } from "../../src/paths/path-question.js";
import { searchPaths } from "../../src/paths/search-paths.js";
import { allPaths } from "./all-paths.js";
import { linksOf, type MadeRelation, randomOf, randomRelations, readFrom } from "./random-links.js";

const unbounded = { entities: Infinity, rows: Infinity, steps: Infinity, isTooLate: () => false };
const plain: PathQuestion = { from: "a", to: "b", via: null, avoid: new Set(), types: new Set(["CONCERNS"]), directed: false, maxDegree: null, maxHops: 4, mode: "SHORTEST", limit: 5 };

/** Stated relations, each written as its two ends: `ab` leads from a to b. */
const chain = (...ends: readonly string[]): readonly MadeRelation[] =>
  ends.map((text) => ({ id: text, type: "CONCERNS", status: "STATED", from: text[0] ?? "", to: text[1] ?? "" }));

const search = (relations: readonly MadeRelation[], question: Partial<PathQuestion> = {}, bounds = {}) => searchPaths({ ...plain, ...question }, readFrom(relations), { ...unbounded, ...bounds });
const words = (paths: readonly { readonly entities: readonly string[] }[]): readonly string[] => paths.map(({ entities }) => entities.join(""));

/** A question about a made-up graph, with every sort of wish in it now and then. */
function randomQuestion(random: () => number): PathQuestion {
  const maybe = <T>(value: T, otherwise: T, chance = 0.3): T => (random() < chance ? value : otherwise);
  const types = maybe(["CONCERNS", "CITES"], ["CONCERNS", "PART_OF", "CITES"]);
  return {
    from: "a",
    to: "b",
    via: maybe<string | null>("c", null),
    avoid: new Set(maybe(["d"], [])),
    types: new Set(types),
    directed: maybe(true, false),
    maxDegree: maybe<number | null>(3 + Math.floor(random() * 4), null, 0.6),
    maxHops: 1 + Math.floor(random() * 6),
    mode: maybe<PathQuestion["mode"]>("ALL", "SHORTEST", 0.5),
    limit: 1 + Math.floor(random() * 20),
  };
}

/** Whether a path would lead through a hub if that one could be passed; what is to be passed besides is passed too. */
function wouldBridge(hub: string, question: PathQuestion, relations: readonly MadeRelation[]): boolean {
  const { via, maxDegree } = question;
  const others = relations.flatMap(({ from, to }) => [from, to]).filter((id) => id !== hub && id !== via && linksOf(relations, id).length > (maxDegree ?? Infinity));
  const open = { ...question, maxDegree: null, avoid: new Set([...question.avoid, ...others.filter((id) => id !== question.from && id !== question.to)]) };
  return allPaths(open, relations).some((path) => path.includes(hub));
}

describe("a search for paths", () => {
  it("finds in small graphs what trying every chain finds, in the same order, in few rounds", async () => {
    const random = randomOf(7);
    let found = 0;
    for (let round = 0; round < 1500; round += 1) {
      const relations = randomRelations(random, 5 + Math.floor(random() * 7), 6 + Math.floor(random() * 22));
      const question = randomQuestion(random);
      const all = allPaths(question, relations);
      const wanted = question.mode === "ALL" ? all : all.filter(({ length }) => length === all[0]?.length);
      const asked: (readonly string[])[] = [];
      const { paths, cutBy } = await searchPaths(question, readFrom(relations, asked), unbounded);
      const isOver = wanted.length > question.limit;
      expect({ paths: words(paths), cutBy }, JSON.stringify({ ...question, relations })).toEqual({ paths: wanted.slice(0, question.limit).map((ids) => ids.join("")), cutBy: isOver ? "LIMIT" : null });
      expect(asked.length).toBeLessThanOrEqual(4);
      expect(new Set(asked.flat()).size, "nothing is read twice").toBe(asked.flat().length);
      found += paths.length;
    }
    expect(found).toBeGreaterThan(1000);
  });

  it("tells of no hub but those through which a path no longer than the found ones, or than any may be, would lead", async () => {
    const random = randomOf(11);
    let told = 0;
    for (let round = 0; round < 900; round += 1) {
      const relations = randomRelations(random, 10, 22);
      const question: PathQuestion = { ...randomQuestion(random), maxDegree: 4 };
      const { paths, hubs } = await searchPaths(question, readFrom(relations), unbounded);
      const maxHops = question.mode === "ALL" ? question.maxHops : (paths[0]?.relations.length ?? question.maxHops);
      for (const hub of hubs) expect(wouldBridge(hub, { ...question, maxHops }, relations), `${hub} ${JSON.stringify({ ...question, relations })}`).toBe(true);
      told += hubs.length;
    }
    expect(told).toBeGreaterThan(100);
  });
});

describe("a hub", () => {
  const star = chain("ah", "hb", "hx", "hy", "ac", "cd", "db");

  it("is passed while it has no more relations than a bridge may have", async () => {
    expect(await search(star, { maxDegree: 4 })).toMatchObject({ paths: [{ entities: ["a", "h", "b"] }], hubs: [], cutBy: null });
  });

  it("is gone round and told of when it has more", async () => {
    expect(await search(star, { maxDegree: 3 })).toMatchObject({ paths: [{ entities: ["a", "c", "d", "b"] }], hubs: ["h"], cutBy: null });
  });

  it("counts all its relations, not only those that may be followed", async () => {
    const others = chain("hx", "hy").map((relation) => ({ ...relation, type: "CITES" }));
    expect((await search([...chain("ah", "hb"), ...others], { maxDegree: 3 })).hubs).toEqual(["h"]);
  });

  it("may be an end, and the entity that is to be passed", async () => {
    expect(words((await search(star, { from: "h", maxDegree: 1, maxHops: 1 })).paths)).toEqual(["hb"]);
    expect(words((await search(star, { via: "h", maxDegree: 3 })).paths)).toEqual(["ahb"]);
  });

  it("is told of when nothing else joins the two, but not when it leads nowhere", async () => {
    const apart = chain("ah", "hb", "hx", "ag", "gx", "gy", "gz");
    expect(await search(apart, { maxDegree: 2 })).toMatchObject({ paths: [], hubs: ["h"], cutBy: null });
  });

  it("is not told of when it only leads back to where the path came from", async () => {
    const back = chain("ac", "cb", "ch", "hx", "hy", "hz");
    expect(await search(back, { maxDegree: 3, mode: "ALL" })).toMatchObject({ paths: [{ entities: ["a", "c", "b"] }], hubs: [] });
    expect(await search([...back, ...chain("hb")], { maxDegree: 3, mode: "ALL" })).toMatchObject({ paths: [{ entities: ["a", "c", "b"] }], hubs: ["h"] });
  });

  it("is told of only as far as the walks may go", async () => {
    expect((await search(star, { maxDegree: 3 }, { steps: 1 })).hubs).toEqual([]);
  });
});

describe("a path", () => {
  it("passes its middle without passing anything twice, though the shortest halves would", async () => {
    expect(words((await search(chain("ac", "cb", "cv", "ad", "de", "ev"), { via: "v" })).paths)).toEqual([]);
    expect(words((await search(chain("ac", "cb", "cv", "ad", "dv"), { via: "v" })).paths)).toEqual(["advcb"]);
  });

  it("carries all relations of a step, the stated ones first, and says whether each step is stated", async () => {
    const planned = { id: "aa", type: "CONCERNS", status: "PLANNED", from: "b", to: "a" };
    expect((await search([planned, ...chain("ab")])).paths).toEqual([{ entities: ["a", "b"], relations: [["ab", "aa"]], isStated: true }]);
    expect((await search([planned])).paths).toEqual([{ entities: ["a", "b"], relations: [["aa"]], isStated: false }]);
  });

  it("comes after another as long when it has a step that is not stated", async () => {
    const planned = chain("ac", "cb").map((relation) => ({ ...relation, status: "PLANNED" }));
    expect(words((await search([...planned, ...chain("ad", "db")])).paths)).toEqual(["adb", "acb"]);
  });

  it("follows relations only from start to end when it is directed", async () => {
    expect(words((await search(chain("ac", "bc", "ad", "de", "eb"), { directed: true })).paths)).toEqual(["adeb"]);
  });
});

describe("a search is cut", () => {
  const ladder = chain("ac", "ad", "ce", "cf", "de", "df", "eg", "fg", "gb");

  it("by the limit, also after the shortest", async () => {
    expect(await search(ladder, { limit: 3 })).toMatchObject({ paths: [{}, {}, {}], cutBy: "LIMIT" });
    expect(await search(ladder, { limit: 4 })).toMatchObject({ paths: [{}, {}, {}, {}], cutBy: null });
  });

  it("by the entities and relations it may read, which are not read then", async () => {
    expect(await search(ladder, {}, { entities: 2 })).toMatchObject({ paths: [], cutBy: "ROWS" });
    expect(await search(ladder, {}, { rows: 2 })).toMatchObject({ paths: [], cutBy: "ROWS" });
  });

  it("by the steps it may walk, keeping what it found", async () => {
    const { paths, cutBy } = await search(ladder, { mode: "ALL", maxHops: 6, limit: 20 }, { steps: 5 });
    expect({ paths: words(paths), cutBy }).toEqual({ paths: ["acegb"], cutBy: "ROWS" });
  });

  it("by time, keeping what it found", async () => {
    let looks = 0;
    expect(await search(ladder, {}, { isTooLate: () => (looks += 1) > 1 })).toMatchObject({ paths: [], cutBy: "TIME" });
    expect(await search(chain("ab", ...ladder.map(({ id }) => id)), { mode: "ALL" }, { isTooLate: () => (looks += 1) > 3 })).toMatchObject({ paths: [{ entities: ["a", "b"] }], cutBy: "TIME" });
  });

  it("by rows that did not come, and then says nothing of the rest", async () => {
    const read = readFrom(ladder);
    const half: typeof read = async (ids) => (ids.includes("c") ? { found: (await read(["c"])).found, isWhole: false } : read(ids));
    expect(await searchPaths(plain, half, unbounded)).toMatchObject({ paths: [], cutBy: "ROWS" });
  });

  it("not by what it did not need", async () => {
    expect(await search(ladder, { to: "c" }, { entities: 2, rows: 1, isTooLate: () => false })).toMatchObject({ paths: [{ entities: ["a", "c"] }], cutBy: null });
  });
});
