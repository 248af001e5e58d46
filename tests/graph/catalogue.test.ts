import { describe, expect, it } from "vitest";

import { Failure } from "../../src/errors.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import { currentCopies } from "../../src/graph/current-copies.js";
import { keptReleases } from "../../src/graph/kept-releases.js";
import { SmallGraph } from "./small-graph.js";

/** A catalogue over pointers that can be moved, on a clock that stands until it is set. */
function world(copies: Record<string, string>) {
  const clock = { now: 0 };
  const state = { isDown: false };
  const graph = new SmallGraph({
    [currentCopies.name]: () => {
      if (state.isDown) throw new Failure("SERVICE_UNAVAILABLE", "gone");
      return Object.entries(copies).map(([edition, name]) => ({ edition, graph: name, fingerprint: name }));
    },
  });
  return { copies, clock, state, graph, catalogue: new Catalogue(graph, () => clock.now) };
}

describe("the catalogue", () => {
  it("gives the copy an edition points to, by default that of `full` for all days", async () => {
    const { catalogue } = world({ full: "full@1", article: "article@1" });
    expect(await catalogue.view({})).toEqual({ graph: "full@1", edition: "full", validOn: null, undated: "INCLUDE" as const, knownAt: null });
    expect(await catalogue.view({ edition: "article", validOn: "2015-06-30" })).toEqual({ graph: "article@1", edition: "article", validOn: "2015-06-30", undated: "INCLUDE" as const, knownAt: null });
  });

  it("remembers for a second, then sees that the pointer moved", async () => {
    const { catalogue, copies, clock, graph } = world({ full: "full@1" });
    await catalogue.view({});
    copies["full"] = "full@2";
    clock.now = 999;
    expect((await catalogue.view({})).graph).toBe("full@1");
    expect(graph.runs).toHaveLength(1);
    clock.now = 1000;
    expect((await catalogue.view({})).graph).toBe("full@2");
    expect(graph.runs).toHaveLength(2);
  });

  it("reads once for all who ask at the same moment", async () => {
    const { catalogue, graph } = world({ full: "full@1" });
    await Promise.all([catalogue.view({}), catalogue.view({}), catalogue.view({})]);
    expect(graph.runs).toHaveLength(1);
  });

  it("refuses an edition it does not know, and says which there are", async () => {
    const { catalogue } = world({ full: "full@1", article: "article@1" });
    await expect(catalogue.view({ edition: "banana" })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: 'Argument "edition": there is no edition "banana"; there are full, article.',
    });
  });

  it("gives the copy of the release of a day, and remembers for a second which there are", async () => {
    const graph = new SmallGraph({
      [currentCopies.name]: () => [{ edition: "full", graph: "full@2+", fingerprint: "" }],
      [keptReleases.name]: () => [{ number: "1", day: "2026-11-25", graph: "full@1" }, { number: "2", day: "2026-12-01", graph: "full@2" }],
    });
    const catalogue = new Catalogue(graph, () => 0);
    expect(await catalogue.view({ knownAt: "2026-11-30" })).toEqual({ graph: "full@1", edition: "full", validOn: null, undated: "INCLUDE" as const, knownAt: "2026-11-30" });
    expect(await catalogue.view({ knownAt: "2026-12-01", validOn: "2015-06-30" })).toEqual({ graph: "full@2", edition: "full", validOn: "2015-06-30", undated: "INCLUDE" as const, knownAt: "2026-12-01" });
    expect((await catalogue.view({})).graph).toBe("full@2+");
    expect(graph.runs).toHaveLength(2);
  });

  it("says that no data is loaded where there is none, whatever the edition", async () => {
    await expect(world({}).catalogue.view({ edition: "banana" })).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  });

  it("forgets a read that failed, so the next one may succeed within the same second", async () => {
    const { catalogue, state } = world({ full: "full@1" });
    state.isDown = true;
    await expect(catalogue.view({})).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    state.isDown = false;
    expect((await catalogue.view({})).graph).toBe("full@1");
  });
});
