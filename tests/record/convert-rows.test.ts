import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { convertRows } from "../../src/record/convert-rows.js";
import { publishers } from "../../src/record/publishers.js";
import { header } from "../../src/record/record-files.js";
import type { Rows } from "../../src/record/rows.js";
import type { WrittenWebPage } from "../../src/record/written.js";
import { root } from "../source-files.js";
import { agreementRow, areaRow, documentRow, none, zoneRow } from "./few-rows.js";

const rows: Rows = {
  ...none,
  zones: [zoneRow({ launched: "2015-04-21", plan_document_key: "guofa-2020-1", source: "https://w.sf024.com/1", source_kind: "mirror or other secondary page" }), zoneRow({ id: "fog", name_en: "Fog zone", confidence: "uncertain" })],
  areas: [areaRow({ focus: ["finance", "gateway port"] })],
  documents: [documentRow({ issuer: "State Council" })],
  agreements: [agreementRow({ signed: "2005-11-18" })],
};

const files = convertRows(rows);
const textOf = (name: string): string => files.get(name) ?? "";

describe("the files", () => {
  it("are one a room, each with the header, and the same bytes for the same rows", () => {
    expect([...files.keys()]).toEqual(["sources.yaml", "zones.yaml", "areas.yaml", "places.yaml", "institutions.yaml", "industries.yaml", "documents.yaml", "batches.yaml", "measures.yaml", "agreements.yaml", "figures.yaml"]);
    expect([...files.values()].filter((text) => !text.startsWith(header))).toEqual([]);
    expect([...convertRows(structuredClone(rows))]).toEqual([...files]);
  });

  it("keep what they hold in the order of the rows, facts and relations on one line each", () => {
    expect(textOf("areas.yaml")).toBe(`${header}entities:
  - id: area/coast-harbour
    name: Harbour Area
    nameZh: 港口片区
    at: [gov-cn-zhengce-content-1]
    facts:
      - {property: areaKm2, value: "20", at: [gov-cn-zhengce-content-1]}
      - {property: focus, value: gateway port, at: [gov-cn-zhengce-content-1]}
relations:
  - {from: area/coast-harbour, type: PART_OF, to: zone/coast, at: [gov-cn-zhengce-content-1]}
  - {from: area/coast-harbour, type: FOCUSES_ON, to: industry/financial-services, at: [gov-cn-zhengce-content-1]}
`);
  });

  it("say what was left out", () => {
    expect(textOf("zones.yaml")).toContain("# Left out: Fog zone: one weak page tells of it, and no other does yet.\n");
  });

  it("name what two rows speak of once, with all places where it is named", () => {
    const twice = convertRows({ ...rows, agreements: [agreementRow({}), agreementRow({ kind: "upgrade protocol", source: "http://www.sc.gov.cn/a.html" })] });
    const places = (parse(twice.get("places.yaml") ?? "") as { entities: readonly { id: string; at: readonly string[] }[] }).entities.filter(({ id }) => id === "place/chile");
    expect(places.map(({ at }) => at)).toEqual([["gov-cn-zhengce-content-1", "sc-gov-cn-a"]]);
  });

  it("cite only pages that are written, and write only pages that are cited", () => {
    const written = (parse(textOf("sources.yaml")) as { webPages: readonly WrittenWebPage[] }).webPages.map(({ locator }) => locator);
    const cited = new Set([...files].flatMap(([, text]) => [...text.matchAll(/\bat: \[([^\]]*)\]/g)]).flatMap(([, list = ""]) => list.split(", ")));
    expect([...cited].sort()).toEqual([...written].sort());
  });
});

describe("the record as it stands in data/", () => {
  const pages = (parse(readFileSync(join(root, "data", "record", "sources.yaml"), "utf8")) as { webPages: readonly WrittenWebPage[] }).webPages;

  it("shows no copy and no encyclopedia to a reader", () => {
    const hidden = Object.entries(publishers).filter(([, { kind }]) => kind === "SECONDARY" || kind === "ENCYCLOPEDIA").map(([host]) => host);
    const shows = ({ readAt: _read, ...shown }: WrittenWebPage): boolean => hidden.some((host) => Object.values(shown).some((text) => text.includes(host) || text.includes(host.replaceAll(".", "-"))));
    expect(pages.filter(shows)).toEqual([]);
  });

  it("shows only addresses of governments", () => {
    const addresses = pages.flatMap(({ address }) => address ?? []);
    expect(addresses.filter((address) => publishers[new URL(address).host]?.kind !== "OFFICIAL_PAGE")).toEqual([]);
  });
});
