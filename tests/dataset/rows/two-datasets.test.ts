import { describe, expect, it } from "vitest";

import { editionRows } from "../../../src/dataset/rows/edition-rows.js";
import type { GraphRows, Properties } from "../../../src/dataset/rows/graph-row.js";
import { validate } from "../../../src/dataset/validate.js";
import { withData } from "../mini-data.js";

const pages = `webPages:
  - {locator: notice, publisher: "Office, gov.example", pageKind: OFFICIAL_DOCUMENT, address: https://gov.example/1, readAt: https://gov.example/1, read: A copy., summary: The order.}
  - {locator: copy, pageKind: SECONDARY, readAt: https://mirror.example/1, read: A copy., summary: A copy of it.}
`;

const same = (id: string, into = id): string => `  - {id: ${id}, into: ${into}, why: The same.}\n`;

/** The rows of the small world and a second dataset, which may say something of the first one's things. */
function rowsOf(record: string, merges: readonly string[]): GraphRows {
  const changes = {
    "data/editions.yaml": ["[mini]", "[mini, other]"] as const,
    "data/other/dataset.yaml": "id: other\ntitle: Another\n",
    "data/other/world.yaml": `${pages}merges:\n${merges.join("")}${record}`,
  };
  const { data, findings } = withData(changes, validate);
  expect(findings).toEqual([]);
  return editionRows(data.datasets);
}

const node = ({ nodes }: GraphRows, id: string): Properties | undefined => nodes.find(({ properties }) => properties["id"] === id)?.properties;
const ends = ({ relationships }: GraphRows, type: string): string[] => relationships.filter((row) => row.type === type).map(({ from, to }) => `${from} ${to}`);
const arisen = ({ nodes }: GraphRows): string[] => nodes.filter(({ properties }) => properties["kind"] === "Conflict" && properties["weight"] === undefined).map(({ properties }) => String(properties["statement"]));

const order = (facts: string, id = "document/order"): string => `entities:\n  - id: ${id}\n    name: Decree\n    documentKind: NOTICE\n    at: [notice]\n    facts:\n${facts}`;
const issued = (value: string, at = "notice"): string => `      - {property: issuedOn, value: ${value}, at: [${at}]}\n`;

describe("a thing that two datasets call by two ids", () => {
  const rows = rowsOf(order(issued("2015-04-08"), "document/decree"), [same("document/decree", "document/order")]);

  it("is one, with the names, sources and facts of both", () => {
    expect(node(rows, "document/order")).toMatchObject({ name: "Order", aliases: ["Decree"], citations: ["passage/1.2", "web-page/notice"], issuedOn: "2015-04-08" });
    expect(node(rows, "document/decree")).toEqual({ id: "document/decree", kind: "Redirect" });
    expect(ends(rows, "REDIRECTS_TO")).toEqual(["document/decree document/order"]);
  });

  it("has a fact both give once, with the claims of both", () => {
    const twice = rowsOf(order(issued("2015-04")), [same("document/order")]);
    const fact = "fact/document-order-issued-on-2015-04";
    expect(twice.nodes.filter(({ properties }) => properties["id"] === fact)).toHaveLength(1);
    expect(node(twice, fact)?.["claims"]).toEqual([`claim/${fact.replace("/", "-")}-at-1.2`, `claim/${fact.replace("/", "-")}-at-notice`]);
  });
});

describe("a web page", () => {
  it("has its official address and not where it was read", () => {
    const rows = rowsOf(order(issued("2015-04", "copy")), [same("document/order")]);
    expect(node(rows, "web-page/copy")).toEqual({ id: "web-page/copy", kind: "WebPage", dataset: "other", locator: "copy", pageKind: "SECONDARY", read: "A copy.", summary: "A copy of it.", position: "00002" });
    expect(JSON.stringify(rows)).not.toContain("mirror.example");
  });
});

describe("a conflict arises by itself", () => {
  it("where two datasets give one property two days, and the higher authority is shown", () => {
    const rows = rowsOf(order(issued("2015-05-02")), [same("document/order")]);
    expect(arisen(rows)).toEqual(["Order, issued on: sources give 2015-04 and 2015-05-02."]);
    expect(node(rows, "document/order")).toMatchObject({ issuedOn: "2015-05-02" });
    expect(ends(rows, "HAS_SIDE").filter((end) => end.startsWith("conflict/arisen-document-order-issued-on"))).toHaveLength(2);
  });

  it("and a copy on an unrelated site is not shown before a passage", () => {
    const rows = rowsOf(order(issued("2015-05-02", "copy")), [same("document/order")]);
    expect(node(rows, "document/order")).toMatchObject({ issuedOn: "2015-04" });
    expect(arisen(rows)).toHaveLength(1);
  });

  it.each([
    ["a finer day", issued("2015-04-08")],
    ["a coarser one", issued("2015")],
    ["the day of something else", "      - {property: signedOn, value: 2015-03-01, at: [notice]}\n"],
  ])("and not for %s", (_what, fact) => {
    expect(arisen(rowsOf(order(fact), [same("document/order")]))).toEqual([]);
  });

  it("where two datasets give one figure two values, and not where they agree or it is of another year", () => {
    const figure = (period: string, value: string): string =>
      `figures:\n  - {id: figure/other, indicator: indicator/boats, about: [zone/east], period: ${period}, value: ${value}, unit: boats, printed: "${value}", at: [notice]}\nentities:\n  - {id: zone/east, name: East, at: [notice]}\n`;
    const found = (period: string, value: string): string[] => arisen(rowsOf(figure(period, value), [same("zone/east")]));
    expect(found("2014", "25")).toEqual(["Boats of East, 2014: sources give 24 boats and 25."]);
    expect(found("2014", "24")).toEqual([]);
    expect(found("2015", "25")).toEqual([]);
  });

  it("where one step is dated twice; the step is one, with both statements", () => {
    const step = (date: string): string =>
      `entities:\n  - {id: measure/list, name: Roll, at: [notice]}\nsteps:\n  - {id: step/roll-tried, measure: measure/list, stage: PILOTED, date: ${date}, in: [zone/west], statement: Tried again, at: [notice]}\n`;
    const merges = [same("measure/list"), same("step/roll-tried", "step/list-tried")];
    const disputed = rowsOf(step("2015-06-01"), merges);
    expect(arisen(disputed)).toEqual(["List, stage PILOTED: sources give 2015-05 and 2015-06-01."]);
    const made = ["zone-east-pilots-measure-list", "zone-west-pilots-measure-list", "measure-list-set-out-in-document-order"].map((id) => `relation/${id}`);
    expect(node(disputed, "conflict/arisen-list-tried-date")?.["about"]).toEqual(["step/list-tried", "measure/list", ...made]);
    expect(ends(disputed, "INVOLVES").filter((end) => end.startsWith("conflict/arisen"))).toEqual(["step/list-tried", "measure/list"].map((id) => `conflict/arisen-list-tried-date ${id}`));
    const rows = rowsOf(step("2015-05-20"), merges);
    expect(arisen(rows)).toEqual([]);
    expect(node(rows, "step/list-tried")).toMatchObject({ date: "2015-05-20", statement: "Tried" });
    expect(node(rows, "step/list-tried")?.["claims"]).toHaveLength(2);
    expect(ends(rows, "TAKES_PLACE_IN").filter((end) => end.startsWith("step/list-tried"))).toEqual(["step/list-tried zone/east", "step/list-tried zone/west"]);
  });
});

describe("the steps of two datasets", () => {
  it("are one history, by their days", () => {
    const steps = `entities:\n  - {id: measure/list, name: List, at: [notice]}\nsteps:
  - {id: step/first, measure: measure/list, stage: PROPOSED, date: 2015-04-30, statement: First, at: [notice]}
  - {id: step/between, measure: measure/list, stage: EXTENDED, date: 2015-09, statement: Between, at: [notice]}
  - {id: step/last, measure: measure/list, stage: NATIONWIDE, date: 2017, statement: Last, at: [notice]}\n`;
    const rows = rowsOf(steps, [same("measure/list")]);
    const inOrder = rows.nodes.filter(({ properties }) => properties["kind"] === "RolloutStep").map(({ properties }) => properties["id"]);
    expect(inOrder).toEqual(["step/first", "step/list-tried", "step/between", "step/list-copied", "step/last"]);
  });
});

describe("a list of measures", () => {
  const list = (total: string): string => `entities:
  - {id: measure/list, name: List, at: [notice]}
  - id: batch/one
    name: Batch one
    at: [notice]
${total}  - {id: batch/one-field, name: Field of batch one, at: [notice]}
relations:
  - {from: measure/list, type: PART_OF, to: batch/one, at: [notice]}
  - {from: measure/list, type: PART_OF, to: batch/one-field, at: [notice]}
  - {from: batch/one-field, type: PART_OF, to: batch/one, at: [notice]}\n`;
  const totalOf = (...values: string[]): string => (values.length === 0 ? "" : `    facts:\n${values.map((value) => `      - {property: measuresTotal, value: ${value}, at: [notice]}\n`).join("")}`);

  it.each([
    ["is complete when all its measures are here, and so are its fields", totalOf("1"), true],
    ["is not when its document has more", totalOf("2"), false],
    ["is not when sources differ on how many it has", totalOf("1", "2"), false],
    ["is not when nobody knows how many it has", totalOf(), false],
  ])("%s", (_what, total, isComplete) => {
    const rows = rowsOf(list(total), [same("measure/list")]);
    expect(node(rows, "batch/one")).toMatchObject({ measuresKnown: "1", isComplete });
    expect(node(rows, "batch/one-field")).toMatchObject({ measuresKnown: "1", isComplete });
  });
});
