import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { claimHome } from "../../../src/graph/embedded/claim-home.js";
import { findRunning } from "../../../src/graph/embedded/find-running.js";
import { InstanceFile, type Instance } from "../../../src/graph/embedded/instance-file.js";
import { processIdentity, type ProcessIdentity } from "../../../src/graph/embedded/process-identity.js";
import { thisProcess } from "../../../src/graph/embedded/this-process.js";
import { untilGone } from "./until-gone.js";

let home = "";
let child: ChildProcess | null = null;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "claim-"));
});
afterEach(() => {
  child?.kill("SIGKILL");
  child = null;
  rmSync(home, { recursive: true });
});

/** A process that stands for a server: nothing but its command line says whose it is. */
async function standIn(...argv: string[]): Promise<ProcessIdentity> {
  child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000); process.stdout.write('up')", "--", ...argv], { stdio: ["ignore", "pipe", "ignore"] });
  await once(child.stdout!, "data");
  return processIdentity(child.pid!)!;
}

function deadProcess(): ProcessIdentity {
  return { pid: spawnSync("true").pid, began: "1", command: "true" };
}

function leave(instance: Partial<Instance>): void {
  new InstanceFile(home).claim({ owner: deadProcess(), server: null, uri: "bolt://127.0.0.1:1", ready: true, ...instance });
}

describe("a home", () => {
  it("that nobody uses becomes ours, in a file that only we may read", async () => {
    const file = await claimHome(home);
    expect(file.read()?.owner).toEqual(thisProcess());
    expect(statSync(join(home, "instance.json")).mode & 0o777).toBe(0o600);
  });

  it("that a living process is about to use is refused, with its number and the remedy", async () => {
    await claimHome(home);
    await expect(claimHome(home)).rejects.toThrow(`already used by process ${process.pid}: stop that process first, or set NEO4J_URI`);
  });

  it("whose server runs for a living process is refused, and can be used through it", async () => {
    leave({ owner: thisProcess(), server: await standIn(`--home-dir=${home}`) });
    await expect(claimHome(home)).rejects.toThrow(`already used by process ${process.pid}`);
    expect(findRunning(home)).toMatchObject({ uri: "bolt://127.0.0.1:1", user: "neo4j", database: "neo4j" });
  });

  it("whose server is not ready cannot be used yet", async () => {
    leave({ owner: thisProcess(), server: await standIn(`--home-dir=${home}`), ready: false });
    expect(findRunning(home)).toBeNull();
  });

  it("whose owner and server a power cut ended becomes ours", async () => {
    leave({ server: deadProcess() });
    expect(findRunning(home)).toBeNull();
    expect((await claimHome(home)).read()?.owner.pid).toBe(process.pid);
  });

  it("of which a power cut left half a file becomes ours", async () => {
    writeFileSync(join(home, "instance.json"), '{"owner":{"pid":');
    expect((await claimHome(home)).read()?.owner.pid).toBe(process.pid);
  });

  it("becomes ours where another program has the server's number, and leaves that program alone", async () => {
    const other = await standIn("--home-dir=/banana");
    leave({ owner: thisProcess(), server: other });
    await claimHome(home);
    expect(processIdentity(other.pid)).toEqual(other);
  });

  it("becomes ours where a later process has the server's number, even a server of this home", async () => {
    const later = await standIn(`--home-dir=${home}`);
    leave({ server: { ...later, began: "1" } });
    await claimHome(home);
    expect(processIdentity(later.pid)).toEqual(later);
  });

  it("whose owner's number a later process has becomes ours, after its server is ended", async () => {
    const server = await standIn(`--home-dir=${home}`);
    leave({ owner: { ...thisProcess(), began: "1" }, server });
    await claimHome(home);
    expect(await untilGone(server.pid)).toBeLessThan(1_000);
  });
});
