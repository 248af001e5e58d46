import { dirname } from "node:path";

import { describe, expect, it } from "vitest";

import { check } from "../../src/commands/check.js";
import { type Change, withData } from "../dataset/mini-data.js";
import { commandParts } from "./command-parts.js";

const broken: Readonly<Record<string, Change>> = { "data/mini/world.yaml": ["to: place/coast, validFrom: 2013", "to: place/banana, validFrom: 2013-02-30"] };

/** Runs `check` on the small data with some files changed. */
const checked = (changes: Readonly<Record<string, Change>>, argv: readonly string[] = []): Promise<{ code: number | undefined; printed: string }> =>
  withData(changes, async (folder) => {
    const parts = commandParts(dirname(folder), { argv });
    const code = await check(parts);
    return { code, printed: parts.printed.join("\n") };
  });

describe("check", () => {
  it("gives 0 and says so when nothing is wrong", async () => {
    expect(await checked({})).toEqual({ code: 0, printed: "No findings.\n" });
  });

  it("gives 1 and a line for each finding, all at once, with file, line and column", async () => {
    const { code, printed } = await checked(broken);
    expect(code).toBe(1);
    expect(printed.split("\n")).toEqual([
      expect.stringMatching(/^data\/mini\/world\.yaml:\d+:\d+ reference-exists found .*place\/banana/),
      expect.stringMatching(/^data\/mini\/world\.yaml:\d+:\d+ date-form found .*2013-02-30/),
      "2 findings in 1 file.",
      "",
    ]);
  });

  it("prints one JSON object for programs, with the same exit code", async () => {
    const { code, printed } = await checked(broken, ["--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      total: 2,
      countByRule: { "reference-exists": 1, "date-form": 1 },
      findings: [{ file: "data/mini/world.yaml", rule: "reference-exists", line: expect.any(Number), column: expect.any(Number), found: expect.any(String), expected: expect.any(String) }, { rule: "date-form" }],
    });
    expect(JSON.parse((await checked({}, ["--json"])).printed)).toEqual({ findings: [], total: 0, countByRule: {} });
  });

  it("finds no data where there is none", async () => {
    const parts = commandParts("/banana");
    expect(await check(parts)).toBe(1);
    expect(parts.printed.join()).toContain("file-unreadable");
  });
});
