import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { validate } from "../../src/dataset/validate.js";
import { Refusal } from "../../src/refusal.js";
import { ReleaseFolder } from "../dataset/releases/release-folder.js";
import { versions } from "../dataset/releases/small-versions.js";

let folder: ReleaseFolder;
const released = () => validate(join(folder.root, "data"));

beforeEach(() => {
  folder = new ReleaseFolder();
  folder.write();
});
afterEach(() => folder.remove());

describe("release", () => {
  it("records what the data says, and prints how many there are of each kind", async () => {
    const { code, printed } = await folder.release("--day", "2026-11-25");
    expect(code).toBe(0);
    expect(printed.split("\n")).toEqual(expect.arrayContaining(["Release 1 of 2026-11-25, in data/releases.yaml and data/statements.tsv:", "full: all is new", "  Zone: 2", "  Fact: 2"]));
    const { data, findings } = released();
    expect(findings).toEqual([]);
    expect(data.releases).toMatchObject([{ number: "1", day: "2026-11-25", editions: [{ edition: "full", datasets: ["mini"], fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }] }]);
  });

  it("writes a sorted line for everything with an id", async () => {
    await folder.release("--day", "2026-11-25");
    const lines = folder.read("statements.tsv").trimEnd().split("\n");
    expect(lines).toEqual(lines.toSorted());
    expect(lines.filter((line) => !/^mini\t[a-z-]+\/[a-z0-9.-]+\t[0-9a-f]{16}$/.test(line))).toEqual([]);
    const ids = lines.map((line) => line.split("\t")[1]);
    expect(ids).toEqual(expect.arrayContaining(["zone/east", "fact/document-order-issued-on-2015-04", "relation/zone-east-located-in-place-coast", "relation/zone-east-pilots-measure-list", "step/list-tried", "stage/pact-signed", "figure/t1-2013-old", "table/1", "check/boats-growth", "conflict/boats", "passage/1.1"]));
  });

  it("tells by kind what changed since the last one", async () => {
    await folder.release("--day", "2026-11-25");
    folder.write(versions.second);
    expect((await folder.release("--day", "2026-11-25")).printed.split("\n").slice(1)).toEqual(["full:", "  Place: 1 added, 0 changed, 0 removed", "  Zone: 0 added, 1 changed, 0 removed"]);
    expect(released().data.releases[1]?.editions[0]?.changes).toEqual([{ kind: "Place", added: ["place/island"] }, { kind: "Zone", changed: ["zone/west"] }]);
  });

  it("of today is the default", async () => {
    await folder.release();
    expect(released().data.releases[0]?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("is refused when nothing changed, though lines were moved", async () => {
    await folder.release("--day", "2026-11-25");
    folder.write({ "data/mini/world.yaml": ["entities:\n", "# The world.\nentities:\n"] });
    await expect(folder.release("--day", "2026-11-26")).rejects.toThrow(new Refusal("Nothing has changed since release 1 (2026-11-25), so there is nothing to release."));
  });

  it("is refused on a day before the last one", async () => {
    await folder.release("--day", "2026-11-25");
    folder.write(versions.second);
    const before = folder.read("releases.yaml");
    await expect(folder.release("--day", "2026-11-24")).rejects.toThrow(new Refusal("Release 1 was made on 2026-11-25; give that day or a later one, not 2026-11-24."));
    expect(folder.read("releases.yaml")).toBe(before);
  });

  it("is refused when the last list of statements is another", async () => {
    await folder.release("--day", "2026-11-25");
    folder.write(versions.second);
    writeFileSync(join(folder.root, "data/statements.tsv"), "banana\n");
    await expect(folder.release("--day", "2026-11-26")).rejects.toThrow(/^data\/statements\.tsv is not the file that release 1 wrote/);
  });

  it("of data with findings gives 1 and writes nothing", async () => {
    folder.write({ "data/mini/world.yaml": ["name: West", "name: ''"] });
    const { code, printed } = await folder.release("--day", "2026-11-25");
    expect([code, printed.includes("Nothing was released.")]).toEqual([1, true]);
    expect(existsSync(join(folder.root, "data/releases.yaml"))).toBe(false);
  });

  it.each([[["--day", "banana"]], [["--day", "2026-02-30"]], [["--day", "2026-11"]], [["--banana"]], [["banana"]]])("is refused with %j, saying how it is asked for", async (argv) => {
    await expect(folder.release(...argv)).rejects.toThrow(/^Give nothing, or the day of the release: npm run release -- --day 2026-11-25\.$/);
  });
});
