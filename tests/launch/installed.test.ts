import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { isInstalled } from "../../launch/installed.mjs";

let folder = "";
type Packages = Readonly<Record<string, { version: string; optional?: boolean }>>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "installed-"));
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, packages: Packages): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

const lockFile = "package-lock.json";
const presentFile = "node_modules/.package-lock.json";
const pino = { "node_modules/pino": { version: "10.4.0" } };

describe("the dependencies", () => {
  it("are installed when every package is there in its version; those of other systems may be missing", () => {
    write(lockFile, { "": { version: "0.1.0" }, ...pino, "node_modules/for-a-mac": { version: "1.0.0", optional: true } });
    write(presentFile, pino);
    expect(isInstalled(folder)).toBe(true);
  });

  it("are not installed when one is missing or has another version", () => {
    write(presentFile, pino);
    write(lockFile, { ...pino, "node_modules/banana": { version: "1.0.0" } });
    expect(isInstalled(folder)).toBe(false);
    write(lockFile, { "node_modules/pino": { version: "10.5.0" } });
    expect(isInstalled(folder)).toBe(false);
  });

  it("are not installed when npm did not come to its end", () => {
    write(lockFile, pino);
    expect(isInstalled(folder)).toBe(false);
  });
});
