import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { TestApi } from "../test-api.js";

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

interface Row {
  readonly id: string;
  readonly validity: string | null;
}
type Lists = Readonly<Record<string, readonly Row[]>>;

const rows = "nodes { id validity }";
/** Lists of each sort: of a kind, over relations, of relations, of steps and of stages. */
const lists = [
  `zones(first: 100) { ${rows} }`,
  `documents(first: 100, filter: { name: { contains: "plan" } }) { ${rows} }`,
  `concepts(first: 100, filter: { name: { contains: "free" } }) { ${rows} }`,
  `tasks { ${rows} }`,
  'zone(id: "zone/shanghai") { measures(first: 100) { edges { relations { id validity } } } }',
  `zone(id: "zone/shanghai") { relations(first: 100, direction: OUT) { ${rows} } }`,
  `measure(id: "measure/negative-list") { trace { steps { id validity } } }`,
  'dated: agreement(id: "agreement/nicaragua") { stages { id validity } }',
  'undated: agreement(id: "agreement/china-asean-3-0") { stages { id validity } }',
];

/** Every list in an answer, under the path that leads to it. */
function listsIn(value: unknown, path = ""): Lists {
  if (Array.isArray(value)) return "validity" in (value[0] ?? {}) ? { [path]: value as readonly Row[] } : Object.assign({}, ...value.map((each) => listsIn(each, `${path}/${(each as Row).id}`)));
  if (value === null || typeof value !== "object") return {};
  if ("edges" in value) return { [path]: (value.edges as readonly { readonly relations: readonly Row[] }[]).flatMap(({ relations }) => relations) };
  return Object.assign({}, ...Object.entries(value).map(([name, inner]) => listsIn(inner, `${path}/${name}`))) as Lists;
}

/** All lists on a day, each asked for by itself. */
async function listed(day: string, undated: string): Promise<Lists> {
  const found: Lists[] = [];
  for (const list of lists) {
    const { result } = await api.ask(`{ asOf(validOn: "${day}", undated: ${undated}) { ${list} } }`);
    expect(result.errors ?? []).toEqual([]);
    found.push(listsIn(result.data?.["asOf"]));
  }
  return Object.assign({}, ...found) as Lists;
}

const idsOf = (found: readonly Row[] | undefined): readonly string[] => (found ?? []).map(({ id }) => id);

describe.each(["2014-06-30", "2016-12-31", "2021-07-09"])("on %s", (day) => {
  let [all, sure, unknown]: readonly Lists[] = [];
  beforeAll(async () => {
    all = await listed(day, "INCLUDE");
    sure = await listed(day, "EXCLUDE");
    unknown = await listed(day, "ONLY");
  });

  it("each row of a list is there with EXCLUDE or with ONLY, never with both", () => {
    const paths = Object.keys(all ?? {});
    expect(paths.length).toBeGreaterThan(6);
    for (const path of paths) expect([...idsOf(sure?.[path]), ...idsOf(unknown?.[path])].sort(), path).toEqual([...idsOf(all?.[path])].sort());
  });

  it("nothing that is not known to hold is in a list with EXCLUDE", () => {
    const found = Object.values(sure ?? {}).flat();
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ validity }) => validity === "UNKNOWN")).toEqual([]);
  });

  it("what is listed as such with ONLY says that it is not known, and with INCLUDE is marked", () => {
    for (const path of ["/zones/nodes", "/documents/nodes", "/concepts/nodes", "/zone/relations/nodes", "/measure/trace/steps"]) {
      expect((unknown?.[path] ?? []).filter(({ validity }) => validity !== "UNKNOWN"), path).toEqual([]);
      expect(idsOf((all?.[path] ?? []).filter(({ validity }) => validity === "UNKNOWN")), path).toEqual(idsOf(unknown?.[path]));
    }
  });
});

it("a day is needed to leave out what is not known to hold on it", async () => {
  const { result } = await api.ask("{ asOf(undated: EXCLUDE) { zones { totalCount } } }");
  expect(result.errors?.[0]).toMatchObject({ message: expect.stringContaining('Argument "undated": EXCLUDE needs a day'), extensions: { code: "BAD_USER_INPUT" } });
});
