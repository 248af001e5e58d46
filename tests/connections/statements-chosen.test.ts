import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { TestApi } from "../test-api.js";

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

interface Source {
  readonly id: string;
  readonly dataset: string;
  readonly locator: string;
}
interface Row {
  readonly id: string;
}
interface Figure extends Row {
  readonly value: string;
  readonly bound: string;
  readonly nature: string;
  readonly currency: string | null;
  readonly period: { readonly earliest: string | null; readonly latest: string | null } | null;
  readonly indicator: Row & { readonly name: string };
  readonly about: readonly Row[];
  readonly reportedBy: Row | null;
  readonly table: { readonly number: number } | null;
  readonly citations: readonly { readonly source: Source; readonly dataset: string; readonly locator: string }[];
}
interface Conflict extends Row {
  readonly kind: string;
  readonly weight: number | null;
  readonly reading: string | null;
  readonly about: readonly Row[];
  readonly sides: readonly { readonly ref: Row | null; readonly citation: { readonly dataset: string; readonly locator: string } }[];
}
interface Check extends Row {
  readonly kind: string;
  readonly agrees: boolean | null;
  readonly recomputed: string | null;
  readonly figure: { readonly table: { readonly number: number } | null };
}
interface Page<R extends Row> {
  readonly totalCount: number;
  readonly nodes: readonly R[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All rows of a list, page after page. */
async function all<R extends Row>(list: string, args: string, row: string): Promise<readonly R[]> {
  const rows: R[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { result } = await api.ask(`query($after: String) { ${list}(first: 100, after: $after${args && `, ${args}`}) { totalCount nodes { id ${row} } pageInfo { hasNextPage endCursor } } }`, { after });
    expect(result.errors).toBeUndefined();
    const { totalCount, nodes, pageInfo } = (result.data as Readonly<Record<string, Page<R>>>)[list] as Page<R>;
    rows.push(...nodes);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    if (!more) expect(rows.length).toBe(totalCount);
  }
  return rows;
}

const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);
type Meanings<R extends Row> = readonly (readonly [string, (row: R) => boolean])[];

/** Each filter gives the rows of which it is true, in the order of the whole list; told from the rows as they are listed. */
function expectMeant<R extends Row>(list: string, row: string, meanings: Meanings<R>): void {
  describe(`a filter on the real ${list}`, () => {
    let rows: readonly R[];
    beforeAll(async () => {
      rows = await all<R>(list, "", row);
    });

    it.each(meanings)("%s gives those of which it is true", async (filter, isMeant) => {
      const meant = ids(rows.filter(isMeant));
      expect([meant.length > 0, meant.length < rows.length]).toEqual([true, true]);
      expect(ids(await all(list, `filter: ${filter}`, ""))).toEqual(meant);
    });
  });
}

const isOf = (kind: string) => ({ id }: Row): boolean => id.startsWith(`${kind}/`);

expectMeant<Figure>("figures", "value bound nature currency period { earliest latest } indicator { id name } about { id } reportedBy { id } table { number } citations { dataset locator }", [
  ['{ indicator: ["indicator/gdp", "indicator/fdi-inflows"], value: { gte: 50 } }', ({ indicator, value }) => ["indicator/gdp", "indicator/fdi-inflows"].includes(indicator.id) && Number(value) >= 50],
  ['{ indicators: { some: { name: { contains: "growth" } } } }', ({ indicator }) => /growth/i.test(indicator.name)],
  ['{ about: "zone-group/all" }', ({ about }) => about.some(({ id }) => id === "zone-group/all")],
  ["{ zones: { some: {} } }", ({ about }) => about.some(isOf("zone"))],
  ["{ entities: { count: { gt: 1 } } }", ({ about }) => about.length > 1],
  ["{ nature: [FORECAST, TARGET] }", ({ nature }) => nature !== "ACTUAL"],
  ["{ bound: [OVER, AT_LEAST], currency: { isNull: true } }", ({ bound, currency }) => ["OVER", "AT_LEAST"].includes(bound) && currency === null],
  ["{ not: { table: [1, 2, 3, 4] } }", ({ table }) => table === null],
  ['{ or: [{ table: 1 }, { reportedBy: "institution/imf" }] }', ({ table, reportedBy }) => table?.number === 1 || reportedBy?.id === "institution/imf"],
  ['{ citedBy: { source: "record" } }', ({ citations }) => citations.some(({ dataset }) => dataset === "record")],
  ['{ citedBy: { source: "article", locator: { startsWith: "2." } } }', ({ citations }) => citations.some(({ dataset, locator }) => dataset === "article" && locator.startsWith("2."))],
  ['{ period: { between: ["2015", "2018"] } }', ({ period }) => period !== null && (period.earliest ?? "") >= "2015" && (period.latest ?? "9") <= "2018-12-31"],
]);

expectMeant<Conflict>("conflicts", "kind weight reading about { id } sides { ref { id } citation { dataset locator } }", [
  ["{ kind: [NAME, TERM] }", ({ kind }) => ["NAME", "TERM"].includes(kind)],
  ["{ weight: [2, 3] }", ({ weight }) => weight !== null && weight > 1],
  ["{ arose: true }", ({ weight }) => weight === null],
  ['{ source: "record" }', ({ sides }) => sides.some(({ citation }) => citation.dataset === "record")],
  ['{ citedBy: { locator: { startsWith: "3." } } }', ({ sides }) => sides.some(({ citation }) => citation.locator.startsWith("3."))],
  ["{ zones: { some: {} } }", ({ about }) => about.some(isOf("zone"))],
  ["{ figures: { some: {} } }", ({ sides }) => sides.some(({ ref }) => ref !== null && isOf("figure")(ref))],
  ["{ entities: { count: { gt: 2 } } }", ({ about }) => about.length > 2],
  ["{ reading: { isNull: true } }", ({ reading }) => reading === null],
]);

expectMeant<Check>("checks", "kind agrees recomputed figure { table { number } }", [
  ["{ agrees: false }", ({ agrees }) => agrees === false],
  ["{ not: { agrees: true } }", ({ agrees }) => agrees !== true],
  ["{ kind: [SUM, DIFFERENCE], recomputed: { lt: 0 } }", ({ kind, recomputed }) => ["SUM", "DIFFERENCE"].includes(kind) && recomputed !== null && Number(recomputed) < 0],
  ["{ recomputed: { isNull: true } }", ({ recomputed }) => recomputed === null],
  ["{ figure: { some: { table: [3] } } }", ({ figure }) => figure.table?.number === 3],
]);
