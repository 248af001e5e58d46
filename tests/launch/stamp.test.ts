import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { inputHash, unlessStamped } from "../../launch/stamp.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  mkdirSync(join(root, "src", "zones"), { recursive: true });
  writeFileSync(join(root, "src", "zones", "zone.ts"), "one");
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = (...facts: string[]): string => inputHash(root, { paths: ["src", "lock.json"], facts });

describe("the hash of the inputs", () => {
  it("is the same for the same files", () => {
    expect(hash()).toBe(hash());
  });

  it.each([
    ["a file changes", () => writeFileSync(join(root, "src", "zones", "zone.ts"), "two")],
    ["a file comes", () => writeFileSync(join(root, "src", "zones", "area.ts"), "")],
    ["a file goes", () => rmSync(join(root, "src", "zones", "zone.ts"))],
    ["a file that was missing is there, empty", () => writeFileSync(join(root, "lock.json"), "")],
  ])("is another when %s", (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it("is another for other facts", () => {
    expect(hash("Java 17")).not.toBe(hash("Java 21"));
  });
});

describe("a step", () => {
  const step = (inputs: string) => ({ stamp: join(root, "stamps", "step"), inputs, made: [join(root, "made")] });
  const make = async (): Promise<void> => writeFileSync(join(root, "made"), "");

  it("is done once for the same inputs", async () => {
    const done = [await unlessStamped(step("a"), make), await unlessStamped(step("a"), make)];
    expect(done).toEqual([true, false]);
  });

  it("is done again for other inputs, and when what it made is gone", async () => {
    await unlessStamped(step("a"), make);
    expect(await unlessStamped(step("b"), make)).toBe(true);
    rmSync(join(root, "made"));
    expect(await unlessStamped(step("b"), make)).toBe(true);
  });

  it("that fails is done again, although an earlier one left what it made", async () => {
    await unlessStamped(step("a"), make);
    await expect(unlessStamped(step("b"), () => Promise.reject(new Error("banana")))).rejects.toThrow("banana");
    expect(await unlessStamped(step("a"), make)).toBe(true);
  });
});
