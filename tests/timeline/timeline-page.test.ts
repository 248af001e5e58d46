import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { TestApi } from "../test-api.js";

interface Item {
  readonly id: string;
  readonly date: { readonly text: string; readonly earliest: string | null; readonly latest: string | null };
  readonly daysSincePrevious: object | null;
}
interface Page {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

const rows = "nodes { id date { text earliest latest } daysSincePrevious { atLeast atMost } } pageInfo { startCursor endCursor }";

async function page(text: string): Promise<Page> {
  const { result } = await api.ask(`{ ${text} }`);
  expect(result.errors).toBeUndefined();
  const [found] = Object.values(result.data ?? {}) as readonly (Page | { readonly timeline: Page })[];
  return found !== undefined && "timeline" in found ? found.timeline : (found as Page);
}

const shanghai = (paging: string): Promise<Page> => page(`timeline(filter: { about: "zone/shanghai" }, ${paging}) { ${rows} }`);

describe("the days since the item before", () => {
  it("are the same whatever the page an item stands on, and none for the first", async () => {
    const whole = await shanghai("first: 100");
    expect(whole.nodes.map(({ daysSincePrevious }) => daysSincePrevious === null)).toEqual(whole.nodes.map((_item, index) => index === 0));
    const ahead = [await shanghai("first: 5")];
    for (let last = ahead[0]; last?.pageInfo.endCursor; last = ahead.at(-1)) ahead.push(await shanghai(`first: 5, after: "${last.pageInfo.endCursor}"`));
    expect(ahead.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect((await shanghai("last: 5")).nodes).toEqual(whole.nodes.slice(-5));
  });

  it("are one statement more at most", async () => {
    const { result, statements } = await api.ask(`{ timeline(last: 3) { ${rows} } }`);
    expect((result.data as { timeline: Page }).timeline.nodes).toHaveLength(3);
    expect(statements.toSorted()).toEqual(["timeline/items 1", "timeline/items 1"]);
  });
});

describe("the timeline of a thing", () => {
  it("is that of the root about it, and goes on there", async () => {
    const own = await page(`zone(id: "zone/shanghai") { timeline { ${rows} } }`);
    const root = await shanghai("first: 100");
    expect(own.nodes).toEqual(root.nodes);
    expect((await shanghai(`last: 2, before: "${own.pageInfo.endCursor}"`)).nodes).toEqual(root.nodes.slice(-3, -1));
  });

  it("is found under an id that was merged", async () => {
    const merged = await page(`timeline(filter: { about: "wave/round-1" }, first: 100) { ${rows} }`);
    expect(merged.nodes.map(({ id }) => id)).toContain("fact/wave-2013-shanghai-established-on-2013-09-29");
  });

  it("is one statement for all things of a list", async () => {
    const { statements } = await api.ask("{ zones { nodes { timeline { undatedCount nodes { id } } } } }");
    expect(statements.toSorted()).toEqual(["entities/of-kind 1", "timeline/items 22", "timeline/tally 22"]);
  });

  it("is empty where there is no such thing", async () => {
    expect((await page(`timeline(filter: { about: "zone/banana" }) { ${rows} }`)).nodes).toEqual([]);
  });
});

describe("the order of a timeline", () => {
  it("is by the first day, then the last, with open beginnings first", async () => {
    const { nodes } = await page(`timeline(first: 100) { ${rows} }`);
    const keys = nodes.map(({ date }) => `${date.earliest ?? "0000-01-01"} ${date.latest ?? "9999-12-31"}`);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBeGreaterThan(20);
  });
});
