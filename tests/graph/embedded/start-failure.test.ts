import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { PortTaken } from "../../../src/graph/embedded/port-taken.js";
import { startFailure } from "../../../src/graph/embedded/start-failure.js";

const local = new URL("../../../.local/", import.meta.url).pathname;
let home = "";

beforeEach(() => {
  home = mkdtempSync(join(local, "test-failure-"));
  mkdirSync(join(home, "logs"));
});
afterEach(() => rmSync(home, { recursive: true }));

function failureOf(log: string): string {
  writeFileSync(join(home, "logs", "console.log"), log);
  return startFailure(home, "It ended").message;
}

describe("a failed start", () => {
  it.each([
    ["exec: java: not found", "there is no Java, install Java 17 or 21"],
    ["java.lang.UnsupportedClassVersionError: class file version 61.0", "install Java 17 or 21, or set JAVA_HOME to it"],
    ["java.io.IOException: No space left on device", "the disk is full, make room"],
    ["Error: Could not reserve enough space for 393216KB object heap", "memory is short, about 700 MB must be free"],
    ["FileLockException: Lock file has been locked by another process: store_lock", "another process still uses the store"],
    ["java.nio.file.AccessDeniedException: data", "a file of the store may not be written"],
  ])("says what to change where its log says: %s", (log, remedy) => {
    expect(failureOf(log)).toContain(`It ended: ${remedy}`);
  });

  it("says how to begin again where its log shows no cause, and where the log is, seen from here", () => {
    const folder = home.slice(home.indexOf(".local"));
    expect(failureOf("banana")).toBe(`It ended: remove ${folder} to begin with a new store (its log is ${folder}/logs/console.log).`);
  });

  it("on a port that was taken in between is one that another port may mend", () => {
    writeFileSync(join(home, "logs", "neo4j.log"), "Address localhost:7687 is already in use, cannot bind to it.");
    expect(startFailure(home, "It ended")).toBeInstanceOf(PortTaken);
  });
});
