import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { positions } from "../../src/dataset/findings/positions.js";
import { readData } from "../../src/dataset/reading/read-data.js";
import { readerRules } from "../../src/dataset/reading/reader-rules.js";
import { validate } from "../../src/dataset/validate.js";
import { expectedFinding, findingsOf } from "./bad-example.js";
import { withData } from "./mini-data.js";
import { unreadableData } from "./unreadable-data.js";

const world = "data/mini/world.yaml";

describe("data that cannot be read", () => {
  it.each(unreadableData)("$rule: $says", (example) => {
    expect(findingsOf(example)).toEqual([expectedFinding(example)]);
  });

  it("has a smallest bad example for every rule of reading", () => {
    const shown = new Set([...unreadableData.map(({ rule }) => rule), "file-unreadable"]);
    expect([...shown].sort()).toEqual(Object.keys(readerRules).sort());
  });
});

describe("a folder", () => {
  it("that is not there cannot be read", () => {
    const findings = withData({}, (folder) => readData(join(folder, "banana")).findings);
    expect(findings).toMatchObject([{ file: "data", line: 1, column: 1, rule: "file-unreadable", found: "ENOENT" }]);
  });

  it("is read without following links", () => {
    const findings = withData({}, (folder) => {
      symlinkSync(join(folder, "editions.yaml"), join(folder, "mini", "link.yaml"));
      return readData(folder).findings;
    });
    expect(findings).toMatchObject([{ file: "data/mini/link.yaml", rule: "file-place" }]);
  });

  it("that is empty is no dataset", () => {
    const findings = withData({}, (folder) => {
      mkdirSync(join(folder, "void"));
      return readData(folder).findings;
    });
    expect(findings).toMatchObject([{ file: "data/void/dataset.yaml", rule: "file-place" }]);
  });
});

describe("a file", () => {
  it("is marked at the first byte that is not UTF-8", () => {
    const content = Buffer.concat([Buffer.from("# 上海\nid: "), Buffer.from([0xff]), Buffer.from("\n")]);
    const findings = withData({ "data/mini/extra.yaml": content }, (folder) => readData(folder).findings);
    expect(findings).toMatchObject([{ line: 2, column: 5, rule: "file-encoding" }]);
  });

  it("has all its findings at once", () => {
    const content = "entities:\n  - {id: zone/a}\n  - {id: zone/b, name: [], at: [1.1], colour: red}\nbanana: 1\n";
    const findings = withData({ "data/mini/extra.yaml": content }, (folder) => readData(folder).findings);
    expect(findings.map(({ rule, line }) => `${line} ${rule}`).sort()).toEqual([
      "2 missing-key",
      "2 missing-key",
      "3 unknown-key",
      "3 wrong-type",
      "4 unknown-key",
    ]);
  });

  it("has all its mistakes of YAML at once", () => {
    const findings = withData({ "data/mini/extra.yaml": "a: @x\nb: `y\n" }, (folder) => readData(folder).findings);
    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ["yaml-syntax", 1, 4],
      ["yaml-syntax", 2, 4],
    ]);
  });

  it("of lists in lists without end is refused", () => {
    const findings = withData({ "data/mini/extra.yaml": `a: ${"[".repeat(100_000)}` }, (folder) => readData(folder).findings);
    expect(findings.map(({ rule }) => rule)).toContain("yaml-syntax");
  });
});

describe("a record that cannot be read", () => {
  it("leaves the others", () => {
    const { data } = withData({ [world]: ["name: West", "nom: West"] }, readData);
    expect(data.datasets[0]?.entities.map(({ id }) => id)).toEqual([
      "zone/east",
      "place/coast",
      "place/shore",
      "institution/office",
      "measure/list",
      "agreement/pact",
      "document/order",
      "indicator/boats",
      "indicator/boats-growth",
      "work/logbook",
    ]);
  });

  it("is not said to be missing where others name it", () => {
    const { findings } = withData({ [world]: ["id: place/coast, name", "id: place/coast, nom"] }, validate);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(["missing-key", "unknown-key"]);
  });

  it("is not said to be missing when its whole file is no YAML", () => {
    const { findings } = withData({ "data/mini/sources.yaml": ["summary: What", "summary: @What"] }, validate);
    expect(findings.map(({ rule }) => rule)).toEqual(["yaml-syntax"]);
  });
});

describe("a record", () => {
  const { data } = withData({}, readData);
  const [mini] = data.datasets;

  it("knows where it stands", () => {
    expect(mini?.entities[1]?.position).toEqual({ file: world, line: 3, column: 5 });
    expect(mini?.entities[7]?.facts?.[1]?.position).toEqual({ file: world, line: 15, column: 9 });
    expect(data.editions[0]?.position).toEqual({ file: "data/editions.yaml", line: 2, column: 5 });
  });

  it("has its fields where they are written", () => {
    expect(positions.at(mini?.entities[0] ?? {}, ["at", 1])).toEqual({ file: world, line: 2, column: 62 });
    expect(positions.at(mini?.entities[0] ?? {}, ["at", 7])).toEqual({ file: world, line: 2, column: 56 });
  });

  it("stands where it says when it comes from no file", () => {
    const position = { file: "data/banana.yaml", line: 7, column: 3 };
    expect(positions.at({ id: "zone/banana", position }, ["id"])).toEqual(position);
  });

  it("holds every scalar as the text that is written", () => {
    expect(mini?.passages.map(({ locator }) => locator)).toEqual(["1.1", "1.2", "fn1"]);
    expect(mini?.relations[0]?.validFrom).toBe("2013");
  });
});
