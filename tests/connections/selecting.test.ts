import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { TestApi } from "../test-api.js";

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

async function listed(field: string, args: string, row: string): Promise<{ totalCount: number; nodes: readonly Row[] }> {
  const { result } = await api.ask(`{ ${field}(first: 100${args && `, ${args}`}) { totalCount nodes { id ${row} } } }`);
  expect(result.errors).toBeUndefined();
  return (result.data as Readonly<Record<string, { totalCount: number; nodes: readonly Row[] }>>)[field] as { totalCount: number; nodes: readonly Row[] };
}

const idsOf = ({ nodes }: { nodes: readonly Row[] }): readonly string[] => nodes.map(({ id }) => id);

/** Each filter of zones with what it must mean, told from the zones as they are listed. */
const row = "name areaKm2 establishedOn { earliest latest } industries(first: 100) { nodes { id } } measures(first: 60) { nodes { id tasks(first: 5) { nodes { id } } } }";
type Zone = Row & { readonly name: string; readonly areaKm2: string | null; readonly establishedOn: { earliest: string; latest: string } | null; readonly industries: { nodes: readonly Row[] }; readonly measures: { nodes: readonly (Row & { tasks: { nodes: readonly Row[] } })[] } };
const meanings: readonly (readonly [string, (zone: Zone) => boolean])[] = [
  ['{ name: { contains: "HAI" } }', ({ name }) => /hai/i.test(name)],
  ['{ id: { in: ["zone/shanghai", "zone/hainan", "zone/none"] } }', ({ id }) => ["zone/shanghai", "zone/hainan"].includes(id)],
  ["{ areaKm2: { gte: 119.9 } }", ({ areaKm2 }) => areaKm2 !== null && Number(areaKm2) >= 119.9],
  ["{ areaKm2: { isNull: true } }", ({ areaKm2 }) => areaKm2 === null],
  ['{ not: { establishedOn: { lt: "2017" } } }', ({ establishedOn }) => establishedOn === null || establishedOn.latest >= "2017-01-01"],
  ['{ establishedOn: { between: ["2015", "2018-12"] } }', ({ establishedOn }) => establishedOn !== null && establishedOn.earliest >= "2015-01-01" && establishedOn.latest <= "2018-12-31"],
  ["{ industries: { count: { gt: 5 } } }", ({ industries }) => industries.nodes.length > 5],
  ["{ measures: { none: {} } }", ({ measures }) => measures.nodes.length === 0],
  ["{ measures: { some: { tasks: { some: {} } } } }", ({ measures }) => measures.nodes.some(({ tasks }) => tasks.nodes.length > 0)],
  ["{ measures: { every: { tasks: { some: {} } } } }", ({ measures }) => measures.nodes.every(({ tasks }) => tasks.nodes.length > 0)],
  ["{ measures: { among: { tasks: { some: {} } }, count: { gte: 2 } } }", ({ measures }) => measures.nodes.filter(({ tasks }) => tasks.nodes.length > 0).length >= 2],
  ['{ or: [{ id: { eq: "zone/hainan" } }, { and: [{ measures: { none: {} } }, { not: { areaKm2: { isNull: true } } }] }] }', ({ id, measures, areaKm2 }) => id === "zone/hainan" || (measures.nodes.length === 0 && areaKm2 !== null)],
];

describe("a filter on the real zones", () => {
  let zones: readonly Zone[];
  beforeAll(async () => {
    zones = (await listed("zones", "", row)).nodes as readonly Zone[];
  });

  it.each(meanings)("%s gives those of which it is true, and counts them", async (filter, isMeant) => {
    const found = await listed("zones", `filter: ${filter}`, "");
    const meant = zones.filter(isMeant).map(({ id }) => id);
    expect(idsOf(found)).toEqual(meant);
    expect(found.totalCount).toBe(meant.length);
  });

  it("on the relations that lead to a row tells what is done from what is planned", async () => {
    const { result } = await api.ask('{ zone(id: "zone/hainan") { all: industries { totalCount edges { relations { status } } } stated: industries(filter: { relation: { status: [STATED] } }) { totalCount edges { relations { status } } } } }');
    const { all, stated } = (result.data as { zone: Readonly<Record<string, { totalCount: number; edges: readonly { relations: readonly { status: string }[] }[] }>> }).zone;
    expect(stated?.totalCount).toBe(all?.edges.filter(({ relations }) => relations.some(({ status }) => status === "STATED")).length);
  });

  it("on sources finds what a section of the article names", async () => {
    const { nodes } = await listed("documents", 'filter: { citedBy: { source: "article", locator: { startsWith: "1.1" } } }', "citations { locator dataset }");
    expect(nodes.length).toBeGreaterThan(3);
    expect(nodes.filter(({ citations }) => !(citations as { locator: string; dataset: string }[]).some(({ locator, dataset }) => dataset === "article" && locator.startsWith("1.1")))).toEqual([]);
  });
});

const orders: readonly (readonly [string, (zone: Row) => string | number | null, boolean, boolean])[] = [
  ["{ by: NAME, direction: DESC }", ({ name }) => String(name), true, false],
  ["{ by: AREA_KM2 }", ({ areaKm2 }) => (areaKm2 === null ? null : Number(areaKm2)), false, false],
  ["{ by: AREA_KM2, direction: DESC, nulls: FIRST }", ({ areaKm2 }) => (areaKm2 === null ? null : Number(areaKm2)), true, true],
  ["{ by: ESTABLISHED_ON }", ({ establishedOn }) => (establishedOn as { earliest: string } | null)?.earliest ?? null, false, false],
  ["{ by: INDUSTRY, direction: DESC }", ({ industries }) => (industries as { totalCount: number }).totalCount, true, false],
  ["{ by: DOCUMENT, of: ISSUED_ON }", (zone) => firstIssued(zone, "least"), false, false],
  ["{ by: DOCUMENT, of: ISSUED_ON, direction: DESC, nulls: FIRST }", (zone) => firstIssued(zone, "greatest"), true, true],
  ["{ by: INDUSTRY, of: NAME }", ({ industries }) => (industries as { nodes: readonly { name: string }[] }).nodes.map(({ name }) => name).sort()[0] ?? null, false, false],
];

/** The first day of the earliest, or of the latest, date on which a document of a zone was issued. */
function firstIssued({ documents }: Row, which: "least" | "greatest"): string | null {
  const days = (documents as { nodes: readonly { issuedOn: { earliest: string } | null }[] }).nodes.flatMap(({ issuedOn }) => issuedOn?.earliest ?? []).sort();
  return days.at(which === "least" ? 0 : -1) ?? null;
}

describe("an order of the real zones", () => {
  it.each(orders)("%s is kept from row to row, and page by page both ways", async (order, valueOf, isDescending, nullsFirst) => {
    const { nodes } = await listed("zones", `orderBy: [${order}]`, "name areaKm2 establishedOn { earliest } industries(first: 100) { totalCount nodes { name } } documents(first: 100) { nodes { issuedOn { earliest } } }");
    const rank = (row: Row): readonly [number, string | number] => [(valueOf(row) === null) === nullsFirst ? 0 : 1, valueOf(row) ?? 0];
    const wrong = nodes.slice(1).filter((row, index) => {
      const [[before, low], [now, high]] = [rank(nodes[index] as Row), rank(row)];
      return before > now || (before === now && valueOf(row) !== null && (isDescending ? low < high : low > high));
    });
    expect(wrong).toEqual([]);
    expect(await paged(order, "first", "after")).toEqual(idsOf({ nodes }));
    expect((await paged(order, "last", "before")).toReversed()).toEqual(idsOf({ nodes }));
  });

  async function paged(order: string, size: string, from: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let cursor: string | null = null, left = true; left; ) {
      const { result } = await api.ask(`{ zones(orderBy: [${order}], ${size}: 3${cursor === null ? "" : `, ${from}: "${cursor}"`}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`);
      const { nodes, pageInfo } = (result.data as { zones: { nodes: readonly Row[]; pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } } }).zones;
      const read = nodes.map(({ id }) => id);
      ids.push(...(size === "last" ? read.toReversed() : read));
      [cursor, left] = size === "last" ? [pageInfo.startCursor, pageInfo.hasPreviousPage] : [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return ids;
  }

  it("by what a kind does not have is refused with what it has", async () => {
    const { result } = await api.ask("{ zones(orderBy: [{ by: DOI }]) { nodes { id } } }");
    expect(result.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" }, message: expect.stringMatching(/^Argument "orderBy\.0\.by": "DOI" is not allowed; give a key of Zone: .*AREA_KM2.*ESTABLISHED_ON.*MEASURE/) });
  });

  it("by a value of what is linked is refused where nothing is linked or it has none", async () => {
    const refusals = ["{ by: NAME, of: NAME }", "{ by: DOCUMENT, of: AREA_KM2 }", "{ by: DOCUMENT, of: MEASURE }"].map(async (order) => (await api.ask(`{ zones(orderBy: [${order}]) { nodes { id } } }`)).result.errors?.[0]);
    for (const refusal of await Promise.all(refusals)) expect(refusal).toMatchObject({ extensions: { code: "BAD_USER_INPUT" }, message: expect.stringMatching(/^Argument "orderBy\.0\.of": .* is not allowed; give /) });
  });

  it("binds the cursor: it opens in no other order, filter or view", async () => {
    const { result } = await api.ask("{ zones(first: 1) { pageInfo { endCursor } } }");
    const cursor = (result.data as { zones: { pageInfo: { endCursor: string } } }).zones.pageInfo.endCursor;
    const refused = await Promise.all(
      [`zones(orderBy: [{ by: NAME, direction: DESC }], after: "${cursor}")`, `zones(filter: { name: { contains: "a" } }, after: "${cursor}")`, `asOf(validOn: "2020-01-01") { zones(after: "${cursor}")`].map(
        async (field) => (await api.ask(`{ ${field} { totalCount }${field.startsWith("asOf") ? " }" : ""} }`)).result.errors?.[0]?.extensions?.["code"],
      ),
    );
    expect(refused).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT"]);
  });
});
