import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { coverage } from "../../src/commands/coverage.js";
import { Refusal } from "../../src/refusal.js";
import { type Change, withData } from "../dataset/mini-data.js";
import { commandParts } from "./command-parts.js";

const world = `entities:
  - {id: place/coast, name: Coast, placeKind: REGION, at: [1.1]}
  - {id: indicator/boats, name: Boats, at: [1.1]}
figures:
  - {id: figure/boats, indicator: indicator/boats, about: [place/coast], period: 2014, value: 24, unit: boats, printed: 24 boats, at: [1.1]}
`;

const data: Readonly<Record<string, Change>> = { "data/mini/world.yaml": world, "data/mini/yearbook.yaml": null };

const said = { "1.1": "In 2014 there were 24 boats on the Coast.", "1.2": "They came and went.", fn1: "As we were told." };

const jsonLines = (texts: Readonly<Record<string, string>>): string => Object.entries(texts).map(([id, text]) => JSON.stringify({ id, kind: "paragraph", text })).join("\n");

interface Given {
  readonly texts?: Readonly<Record<string, string>>;
  readonly changes?: Readonly<Record<string, Change>>;
  readonly argv?: readonly string[];
}

/** Runs `coverage` on the small data and a text of its own; `PATH` in the arguments is that text. */
const covered = ({ texts = said, changes = {}, argv = ["PATH"] }: Given): Promise<{ code: number | undefined; printed: string }> =>
  withData({ ...data, ...changes }, async (folder) => {
    const path = join(dirname(folder), "article.jsonl");
    writeFileSync(path, jsonLines(texts));
    const parts = commandParts(dirname(folder), { argv: argv.map((argument) => argument.replace("PATH", path)) });
    return { code: await coverage(parts), printed: parts.printed.join("\n") };
  });

const lastLine = (printed: string): string => printed.split("\n").at(-1) ?? "";

describe("coverage", () => {
  it("gives 0 when all of the text is covered", async () => {
    const { code, printed } = await covered({});
    expect(lastLine(printed)).toBe("coverage: 2 numbers, 1 name, 0 terms: all covered or left out on purpose");
    expect(code).toBe(0);
  });

  it("gives 1 when something is not, and shows it", async () => {
    const { code, printed } = await covered({ texts: { ...said, "1.2": "They came from the Coast." } });
    expect(printed).toContain("1.2\n  name    They came from the [Coast].\n");
    expect(lastLine(printed)).toBe("coverage: 2 numbers, 2 names, 0 terms: 1 name uncovered");
    expect(code).toBe(1);
  });

  it("gives 1 when the data repeats the text, and says where", async () => {
    const summary = "here they came in the morning and went at night again";
    const changes = { "data/mini/sources.yaml": ["How it went on", summary] } as const;
    const { code, printed } = await covered({ texts: { ...said, "1.2": "They came in the morning and went at night." }, changes });
    expect(printed).toMatch(/^data\/mini\/sources\.yaml:3:\d+ repeats 1\.2: they came in the morning and went at night$/m);
    expect(code).toBe(1);
  });

  it("prints one JSON object for programs", async () => {
    const { code, printed } = await covered({ argv: ["--json", "PATH"] });
    expect(JSON.parse(printed)).toMatchObject({ dataset: "mini", faults: [], totals: { number: { all: 2, covered: 2 } } });
    expect(code).toBe(0);
  });

  it("compares nothing when the data has findings", async () => {
    const { code, printed } = await covered({ changes: { "data/editions.yaml": "banana\n" } });
    expect(printed).toMatch(/^data\/editions\.yaml:1:1 /);
    expect(lastLine(printed)).toBe("coverage: nothing was compared, as data/ has findings");
    expect(code).toBe(1);
  });

  it.each([
    ["no path", [], /^There is no path to the article's text: npm run coverage -- <path to article\.jsonl> \[--json\]\.$/],
    ["two paths", ["PATH", "banana"], /^The coverage takes one path, and not banana: /],
    ["an unknown option", ["PATH", "--banana"], /^The coverage takes one path, and not --banana: /],
    ["a path that leads nowhere", ["/banana"], /^\/banana cannot be read \(ENOENT\): /],
  ])("refuses %s", async (_, argv, sentence) => {
    const refusal = await covered({ argv }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(sentence);
  });

  it("refuses the text of something else", async () => {
    await expect(covered({ texts: { ...said, "9.9": "And on." } })).rejects.toThrow("The text has passages that data/mini has not: 9.9.");
  });
});
