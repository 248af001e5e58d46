import { describe, expect, it } from "vitest";

import type { Match } from "../../src/names/name.cypher.js";
import type { NameMatchName } from "../../src/names/name-match.js";
import { resolutionOf } from "../../src/names/resolution-of.js";

const view = { graph: "mini@1", edition: "mini", validOn: null, undated: "INCLUDE" as const, knownAt: null };
const entity = (id: string): Match["entity"] => ({ id, kind: "Zone", name: id, nameZh: null, aliases: [], summary: null, citations: [] });
const match = (id: string, by: NameMatchName) => ({ by, matched: `${id} as written`, entity: entity(id), view });
const resolved = (id: string, by: NameMatchName) => ({ name: "given", by, matched: `${id} as written`, entity: { ...entity(id), view } });

describe("a name", () => {
  it("that nothing has is not resolved", () => {
    expect(resolutionOf("given", [])).toEqual({ name: "given" });
  });

  it.each(["ID", "MERGED_ID", "NAME", "NAME_ZH", "ALIAS", "DOCUMENT_NUMBER"] as const)("that one thing has as %s means that", (by) => {
    expect(resolutionOf("given", [match("zone/east", by)])).toEqual(resolved("zone/east", by));
  });

  it.each([
    ["NAME", "ALIAS"],
    ["NAME_ZH", "DOCUMENT_NUMBER"],
    ["ID", "NAME"],
    ["MERGED_ID", "ALIAS"],
  ] as const)("that is the %s of one thing means that, though others have it as %s", (by, other) => {
    expect(resolutionOf("given", [match("place/west", other), match("zone/east", by), match("area/south", other)])).toEqual(resolved("zone/east", by));
  });

  it.each([
    ["NAME", "NAME"],
    ["NAME", "NAME_ZH"],
    ["ALIAS", "DOCUMENT_NUMBER"],
  ] as const)("that is the %s of one and the %s of another may mean each, and a third whose alias it is, that last", (one, other) => {
    const candidates = ["zone/east", "place/west", "area/south"].map((id) => ({ ...entity(id), view }));
    expect(resolutionOf("given", [match("zone/east", one), match("place/west", other), match("area/south", "ALIAS")])).toEqual({ name: "given", candidates });
  });
});
