import { describe, expect, it } from "vitest";

import { nearestFirst } from "../../src/paths/nearest-first.js";
import { ringsAround } from "../../src/paths/rings-around.js";
import { type MadeRelation, readFrom } from "./random-links.js";

const relation = (text: string, type = "CONCERNS"): MadeRelation => ({ id: text, type, status: "STATED", from: text[0] ?? "", to: text[1] ?? "" });
const relations = [...["ab", "ca", "bc", "bd", "de", "ch", "hx", "hy"].map((text) => relation(text)), relation("ah", "CITES")];
const both = new Set(["CONCERNS", "CITES"]);

describe("the entities around one", () => {
  it("are those one hop away, whichever way the relation leads", async () => {
    expect(await ringsAround({ of: "a", hops: 1, types: both, limit: 9 }, readFrom(relations), 3)).toEqual({ rings: [["b", "c", "h"]], hubs: new Set(), isWhole: true });
  });

  it("are those two hops away too, but not beyond a hub, each once", async () => {
    const { rings, hubs } = await ringsAround({ of: "a", hops: 2, types: both, limit: 9 }, readFrom(relations), 3);
    expect([rings, hubs]).toEqual([[["b", "c", "h"], ["d"]], new Set(["h"])]);
    const wider = await ringsAround({ of: "a", hops: 2, types: both, limit: 9 }, readFrom(relations), 4);
    expect([wider.rings, wider.hubs]).toEqual([[["b", "c", "h"], ["d", "x", "y"]], new Set()]);
  });

  it("are reached over the types that are asked for, while a hub counts all its relations", async () => {
    const { rings, hubs } = await ringsAround({ of: "a", hops: 2, types: new Set(["CITES"]), limit: 9 }, readFrom(relations), 3);
    expect([rings, hubs]).toEqual([[["h"], []], new Set(["h"])]);
  });

  it("are not looked for two hops away when there are too many one hop away", async () => {
    const asked: (readonly string[])[] = [];
    expect((await ringsAround({ of: "a", hops: 2, types: both, limit: 2 }, readFrom(relations, asked), 3)).rings).toEqual([["b", "c", "h"]]);
    expect(asked).toEqual([["a"]]);
  });

  it("are not whole when not all rows came", async () => {
    const read = readFrom(relations);
    const half: typeof read = async (ids) => ({ found: (await read(ids.slice(0, 1))).found, isWhole: ids.length === 1 });
    expect(await ringsAround({ of: "a", hops: 2, types: both, limit: 9 }, half, 3)).toMatchObject({ rings: [["b", "c", "h"], ["d"]], isWhole: false });
  });
});

describe("entities as near as each other", () => {
  it("come by the number of their relations, then by name, then by id; one that is not there is left out", () => {
    const ranked = [
      { id: "z/1", rank: { name: "Harbour", degree: 2 } },
      { id: "a/2", rank: { name: "Harbour", degree: 2 } },
      { id: "a/3", rank: { name: "Airport", degree: 2 } },
      { id: "a/1", rank: { name: "Zoo", degree: 1 } },
      { id: "a/4", rank: null },
    ];
    expect(nearestFirst(ranked)).toEqual(["a/1", "a/3", "a/2", "z/1"]);
  });
});
