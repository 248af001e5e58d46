import { describe, expect, it } from "vitest";

import { ask, get } from "./http.js";
import { inside } from "./inside.js";

const lists = ["zones", "areas", "waves", "zoneGroups", "places", "institutions", "people", "documents", "tasks", "measures", "industries", "agreements", "passages"] as const;

interface ListAnswer {
  readonly data: Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }>>;
}

/** All ids of a root list, page by page. */
async function idsOf(list: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore; ) {
    const { text } = await ask(`query($after: String) { ${list}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after });
    const page = (JSON.parse(text) as ListAnswer).data[list];
    ids.push(...(page?.nodes ?? []).map(({ id }) => id));
    after = page?.pageInfo.endCursor ?? null;
    hasMore = page?.pageInfo.hasNextPage ?? false;
  }
  return ids;
}

interface Things {
  readonly relations?: { readonly nodes: readonly { readonly id: string }[] };
  readonly trace?: { readonly steps: readonly { readonly id: string }[] };
  readonly stages?: readonly { readonly id: string }[];
}

/** The relations, steps and stages a page tells of, which have pages too. */
const toldIn = ({ relations, trace, stages = [] }: Things): string[] => [...(relations?.nodes ?? []), ...(trace?.steps ?? []), ...stages].map(({ id }) => id);

describe("every thing has a page:", () => {
  const further = new Set<string>();

  it.each(lists)("the %s, each in JSON under its own id, without a word of the inside", async (list) => {
    const ids = await idsOf(list);
    if (list !== "people") expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { status, text } = await get(`/${id}.json`);
      expect([id, status]).toEqual([id, 200]);
      const thing = JSON.parse(text) as { id: string } & Things;
      expect(thing.id).toBe(id);
      expect(text).not.toMatch(inside());
      for (const told of toldIn(thing)) further.add(told);
    }
  }, 60_000);

  it("and the relations, steps and stages told of there", async () => {
    expect(further.size).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const id of further) if ((await get(`/${id}.json`)).status !== 200) wrong.push(id);
    expect(wrong).toEqual([]);
  }, 60_000);
});
