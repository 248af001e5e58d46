import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { prepareHome } from "../../../src/graph/embedded/prepare-home.js";

const local = new URL("../../../.local/", import.meta.url).pathname;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(local, "test-home-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the folder of a store", () => {
  it("is made for its owner only", () => {
    prepareHome(join(folder, "a", "home"));
    expect(statSync(join(folder, "a", "home")).mode & 0o777).toBe(0o700);
  });

  it("that cannot be made is refused with its place, seen from here", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => prepareHome(join(folder, "file", "home"))).toThrow(/^The folder \.local\/test-home-\w+\/file\/home of the database cannot be made \(ENOTDIR\)/);
  });

  it("on a disk that is as good as full is refused at once", () => {
    expect(() => prepareHome(folder, 1e12)).toThrow(/^The database needs 1000000000000 MB of disk in \.local\/test-home-\w+ and \d+ MB are free: make room/);
  });
});
