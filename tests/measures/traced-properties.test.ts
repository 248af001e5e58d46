import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { reachOrder } from "../../src/measures/reach-order.js";
import { TestApi } from "../test-api.js";

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

interface Traced {
  readonly id: string;
  readonly trace: {
    readonly reach: string | null;
    readonly firstTriedOn: { readonly text: string } | null;
    readonly nationwideOn: { readonly text: string; readonly earliest: string | null } | null;
    readonly timeToNationwide: { readonly atLeast: number | null; readonly atMost: number | null } | null;
    readonly steps: readonly object[];
  };
}
interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}
interface Grouped {
  readonly keys: readonly { readonly value: string | null }[];
  readonly aggregates: readonly { readonly min: string | null }[];
}

const of = "[FIRST_TRIED_ON, NATIONWIDE_ON, DAYS_TO_NATIONWIDE_AT_LEAST, DAYS_TO_NATIONWIDE_AT_MOST]";
const trace = "trace { reach firstTriedOn { text } nationwideOn { text earliest } timeToNationwide { atLeast atMost } steps { id } }";

async function asked<Data>(day: string | null, selection: string): Promise<Data> {
  const { result } = await api.ask(day === null ? `{ ${selection} }` : `{ asOf(validOn: "${day}") { ${selection} } }`);
  expect(result.errors).toBeUndefined();
  return (day === null ? result.data : result.data?.["asOf"]) as Data;
}

/** All rows of a list, page by page. */
async function allOf<Row>(day: string | null, field: string, args: string, row: string, size = 100): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null = null, left = true; left; ) {
    const after: string = cursor === null ? "" : `, after: "${cursor}"`;
    const { [field]: page } = await asked<Readonly<Record<string, Page<Row>>>>(day, `${field}(first: ${size}${args}${after}) { nodes { ${row} } pageInfo { endCursor hasNextPage } }`);
    rows.push(...(page?.nodes ?? []));
    [cursor, left] = [page?.pageInfo.endCursor ?? null, page?.pageInfo.hasNextPage ?? false];
  }
  return rows;
}

const told = ({ id, trace: { reach, firstTriedOn, nationwideOn, timeToNationwide } }: Traced): readonly unknown[] => {
  const days = [timeToNationwide?.atLeast, timeToNationwide?.atMost].map((value) => (value == null ? null : String(value)));
  return [id, reach, firstTriedOn?.text ?? null, nationwideOn?.text ?? null, ...days];
};

const byId = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);

describe.each([null, "2013-09-29", "2014-12-31", "2016-06-30", "2019-01-01"])("on the day %s", (day) => {
  let measures: readonly Traced[];
  beforeAll(async () => {
    measures = await allOf<Traced>(day, "measures", "", `id ${trace}`);
  });

  it("each measure is grouped and summed up by what its trace tells", async () => {
    const { measures: found } = await asked<{ measures: { groupBy: { groups: readonly Grouped[] } } }>(day, `measures(first: 1) { groupBy(keys: [ID, REACH], of: ${of}) { groups { keys { value } aggregates { min } } } }`);
    const grouped = found.groupBy.groups.map(({ keys, aggregates }) => [...keys.map(({ value }) => value), ...aggregates.map(({ min }) => min)]);
    expect(grouped.toSorted(byId)).toEqual(measures.map(told).sort(byId));
    expect(grouped.filter(([, reach]) => reach !== null).length).toBeGreaterThan(4);
  });

  it("the traces are those of the measures with steps", async () => {
    const traces = await allOf<{ measure: { id: string } }>(day, "traces", "", "measure { id }");
    expect(traces.map(({ measure }) => measure.id)).toEqual(measures.filter(({ trace: { steps } }) => steps.length > 0).map(({ id }) => id));
  });
});

type Trace = Traced["trace"] & { readonly measure: { readonly id: string } };

/** Filters with what they must mean, told from the traces. */
const meanings: readonly (readonly [string, (trace: Trace) => boolean])[] = [
  ["{ reach: [NATIONWIDE, ENACTED] }", ({ reach }) => reach === "NATIONWIDE" || reach === "ENACTED"],
  ['{ nationwideOn: { gte: "2018" } }', ({ nationwideOn }) => (nationwideOn?.earliest ?? "") >= "2018-01-01"],
  ["{ firstTriedOn: { isNull: true } }", ({ firstTriedOn }) => firstTriedOn === null],
  ["{ daysToNationwideAtMost: { lt: 1200 } }", ({ timeToNationwide }) => (timeToNationwide?.atMost ?? Infinity) < 1200],
  ["{ not: { daysToNationwideAtLeast: { isNull: true } } }", ({ timeToNationwide }) => timeToNationwide?.atLeast != null],
  ["{ steps: { count: { gte: 3 } } }", ({ steps }) => steps.length >= 3],
];

describe("traces", () => {
  let traces: readonly Trace[];
  const row = `measure { id } ${trace.slice("trace { ".length, -" }".length)}`;
  beforeAll(async () => {
    traces = await allOf<Trace>(null, "traces", "", row);
  });

  it.each(meanings)("are chosen by %s", async (filter, isMeant) => {
    const found = await allOf<Trace>(null, "traces", `, filter: ${filter}`, "measure { id }");
    const meant = traces.filter(isMeant).map(({ measure }) => measure.id);
    expect(found.map(({ measure }) => measure.id)).toEqual(meant);
    expect(meant.length).toBeGreaterThan(0);
  });

  const rank = ({ reach }: Trace): number => reachOrder.findIndex((stage) => stage === reach);
  it.each([
    ["REACH", (trace: Trace) => (trace.reach === null ? Infinity : rank(trace))],
    ["DAYS_TO_NATIONWIDE_AT_LEAST", ({ timeToNationwide }: Trace) => timeToNationwide?.atLeast ?? Infinity],
  ])("are sorted by %s across pages, those without it last", async (by, valueOf) => {
    const sorted = await allOf<Trace>(null, "traces", `, orderBy: [{ by: ${by} }]`, row, 60);
    const place = (one: Trace): readonly [number, string] => [valueOf(one), one.measure.id];
    const expected = traces.map(place).sort(([a, first], [b, second]) => (a === b ? (first < second ? -1 : 1) : a - b));
    expect(sorted.map(place)).toEqual(expected);
  });
});
