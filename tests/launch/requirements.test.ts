import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { nodeProblem } from "../../launch/node-version.mjs";
import { javaMajor, preferJavaHome, requireMaven, requireRoom } from "../../launch/requirements.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "requirements-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("Node", () => {
  it.each(["20.19.0", "20.20.2", "21.0.0", "22.12.0", "24.1.0"])("%s will do", (version) => {
    expect(nodeProblem(version)).toBe("");
  });

  it.each(["12.22.0", "18.20.4", "20.18.3"])("%s is refused with the remedy", (version) => {
    expect(nodeProblem(version)).toBe(`Node ${version} is too old: install Node 20.19 or newer.`);
  });
});

describe("the version of Java", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2"', 21],
  ])("is read from what it says: %s", (said, major) => {
    expect(javaMajor(said)).toBe(major);
  });

  it("is null where it says none", () => {
    expect(javaMajor("Unable to locate a Java Runtime.")).toBeNull();
  });
});

describe("JAVA_HOME", () => {
  it("puts its Java first on the path", () => {
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin", "java"), "");
    const environment = { JAVA_HOME: folder, PATH: "/banana" };
    preferJavaHome(environment);
    expect(environment.PATH).toBe(`${join(folder, "bin")}:/banana`);
  });

  it("without a Java in it is refused", () => {
    expect(() => preferJavaHome({ JAVA_HOME: folder, PATH: "/banana" })).toThrow(/^JAVA_HOME is .* set it to Java 17 or 21, or unset it\.$/);
  });
});

describe("Maven", () => {
  it("is found on the path", () => {
    writeFileSync(join(folder, "mvn"), "");
    chmodSync(join(folder, "mvn"), 0o755);
    expect(() => requireMaven({ PATH: `/banana:${folder}` })).not.toThrow();
  });

  it("that is not there is refused with both remedies", () => {
    expect(() => requireMaven({ PATH: folder })).toThrow(/install Maven.*or set NEO4J_URI/);
  });
});

describe("the disk", () => {
  it("with too little room is refused with what is needed and what is free", () => {
    expect(() => requireRoom(folder, 1e18)).toThrow(/^The first start needs 1000000000000 MB of disk and \d+ MB are free: make room/);
    expect(() => requireRoom(folder, 1)).not.toThrow();
  });
});
