import { describe, expect, it } from "vitest";

import { ask, get } from "./http.js";
import { inside } from "./inside.js";

const zones = ["zones", "areas", "waves", "zoneGroups", "places", "institutions", "people"] as const;
const measures = ["documents", "tasks", "measures", "batches", "industries", "agreements", "events", "platforms", "infrastructures"] as const;
const points = ["indicators", "concepts", "achievements", "experiences", "challenges", "strategies", "recommendations"] as const;
const lists = [...zones, ...measures, ...points, "works", "passages", "webPages"] as const;

/** Kinds that stand beside the entities; of the long lists every tenth. */
const statements = [
  ["figures", 10],
  ["checks", 10],
  ["conflicts", 1],
  ["tables", 1],
] as const;

interface ListAnswer {
  readonly data: Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }>>;
}

/** All ids of a root list, page by page. */
async function idsOf(list: string): Promise<string[]> {
  if (list === "tables") return idsOfTables();
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

async function idsOfTables(): Promise<string[]> {
  const { text } = await ask("{ tables { id } }");
  return (JSON.parse(text) as { data: { tables: { id: string }[] } }).data.tables.map(({ id }) => id);
}

interface Things {
  readonly relations?: { readonly nodes: readonly { readonly id: string }[] };
  readonly trace?: { readonly steps: readonly { readonly id: string }[] };
  readonly stages?: readonly { readonly id: string }[];
}

/** The relations, steps and stages a page tells of, which have pages too. */
const toldIn = ({ relations, trace, stages = [] }: Things): string[] => [...(relations?.nodes ?? []), ...(trace?.steps ?? []), ...stages].map(({ id }) => id);

const everyNth = (ids: readonly string[], step: number): string[] => ids.filter((_id, index) => index % step === 0);

/** What a page says of itself in each form. */
async function answersOf(id: string): Promise<readonly unknown[]> {
  const [html, json, jsonLd] = [await get(`/${id}.html`), await get(`/${id}.json`), await get(`/${id}.jsonld`)];
  for (const { text } of [html, json, jsonLd]) expect(text).not.toMatch(inside());
  expect(html.text).toContain(id);
  return [html.status, (JSON.parse(json.text) as { id: unknown }).id, new URL(String((JSON.parse(jsonLd.text) as { "@id": unknown })["@id"])).pathname];
}

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

  it.each(statements)("the %s, one in %i, in every form under its own id", async (list, step) => {
    const ids = await idsOf(list);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of everyNth(ids, step)) expect(await answersOf(id)).toEqual([200, id, `/${id}`]);
  }, 60_000);
});
