import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { findRunning } from "../../../src/graph/embedded/find-running.js";
import { freePort } from "../../../src/graph/embedded/free-port.js";
import { InstanceFile } from "../../../src/graph/embedded/instance-file.js";
import { processIdentity } from "../../../src/graph/embedded/process-identity.js";
import { startEmbedded } from "../../../src/graph/embedded/start-embedded.js";
import type { Neo4jAddress } from "../../../src/graph/neo4j.js";
import { untilGone } from "./until-gone.js";

const local = new URL("../../../.local/", import.meta.url).pathname;
const distribution = join(local, "neo4j", "5.26.31");
const ownerProcess = new URL("owner-process.mjs", import.meta.url).pathname;
const patience = 60_000;

let folder = "";
let home = "";

beforeAll(() => {
  folder = mkdtempSync(join(local, "test-embedded-"));
  home = join(folder, "home");
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The first column of what the statement answers, as the user of this address. */
async function ask({ uri, user, password, database }: Neo4jAddress, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.session({ database }).run(statement);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

/** Another process that has started a server in the home, and the number of that server. */
async function owned(jars: string): Promise<{ owner: number; server: number }> {
  const owner = spawn(process.execPath, [ownerProcess, home, jars], { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const [said] = (await once(owner.stdout, "data")) as [Buffer];
  return { owner: owner.pid!, server: Number(said.toString()) };
}

/** The watchdog of a server: the shell that has the command line the server was started with. */
function watchdogOf(server: number): number {
  const others = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => pid !== server);
  return others.find((pid) => isWatchdog(processIdentity(pid)?.command ?? ""))!;
}

function isWatchdog(command: string): boolean {
  return command.includes("watchdog.sh java") && command.includes(`--home-dir=${home} `);
}

/** The jars, with something in place of the class-data archive that is none. */
function withoutArchive(): string {
  const jars = join(folder, "jars");
  mkdirSync(jars);
  symlinkSync(join(distribution, "lib"), join(jars, "lib"));
  writeFileSync(join(jars, "classes.jsa"), "banana");
  return jars;
}

describe("the embedded database", () => {
  it("answers to its own password alone, within its limits, and can be found while it runs", async () => {
    const server = await startEmbedded({ home, distribution });
    expect(findRunning(home)).toEqual({ uri: server.uri, user: "neo4j", password: server.password, database: "neo4j" });
    expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
    await expect(ask({ ...server, password: "neo4j" }, "RETURN 1")).rejects.toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });

    const limits = "SHOW SETTINGS 'db.transaction.timeout', 'db.memory.transaction.max' YIELD name, value RETURN name + '=' + value";
    expect((await ask(server, limits)).sort()).toEqual(["db.memory.transaction.max=128.00MiB", "db.transaction.timeout=30s"]);
    const runaway = ask(server, "UNWIND range(1, 100000000) AS n RETURN collect('banana' + n)");
    await expect(runaway).rejects.toMatchObject({ code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError" });
    const resident = Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]);
    expect(resident / 1024).toBeLessThan(700);

    await ask(server, "CREATE (:Banana {name: 'kept'})");
    await server.stop();
    expect(await server.exited).toEqual({ code: 0, signal: null });
    expect(findRunning(home)).toBeNull();
  }, patience);

  it("keeps password and store, does without a class-data archive, and is gone within five seconds of a kill -9 of its owner's whole group", async () => {
    const { owner, server } = await owned(withoutArchive());
    expect(await ask(findRunning(home)!, "MATCH (b:Banana) RETURN b.name")).toEqual(["kept"]);
    process.kill(-owner, "SIGKILL");
    expect(await untilGone(server)).toBeLessThan(5_000);
  }, patience);

  it("recovers; is stopped first where its owner and its watchdog were killed; takes another port where the first is taken", async () => {
    const { owner, server } = await owned(distribution);
    process.kill(watchdogOf(server), "SIGKILL");
    process.kill(owner, "SIGKILL");
    await untilGone(owner);
    expect(processIdentity(server)).not.toBeNull();

    const occupant = createServer().listen(0, "127.0.0.1");
    await once(occupant, "listening");
    const taken = [(occupant.address() as AddressInfo).port];
    const next = await startEmbedded({ home, distribution, choosePort: async () => taken.pop() ?? freePort() });
    occupant.close();
    expect(processIdentity(server)).toBeNull();
    expect(await ask(next, "MATCH (b:Banana) RETURN b.name")).toEqual(["kept"]);
    await next.stop();
  }, patience);
});

describe("a start that cannot be", () => {
  it("is refused with the log's path, seen from here, when there is no Java, and leaves the home free", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = "/banana";
    try {
      const begun = startEmbedded({ home, distribution });
      await expect(begun).rejects.toThrow(/^The database ended while it started: there is no Java, .* \(its log is \.local\/test-embedded-.*\/logs\/console\.log\)\.$/);
    } finally {
      process.env["PATH"] = path;
    }
    expect(new InstanceFile(home).read()).toBeNull();
  });

  it("is refused when the store has another password than the one beside it", async () => {
    const kept = readFileSync(join(home, "password"));
    writeFileSync(join(home, "password"), "banana-split");
    await expect(startEmbedded({ home, distribution })).rejects.toThrow("does not accept the password that is kept beside its store: remove .local/");
    writeFileSync(join(home, "password"), kept);
  }, patience);

  it("is refused when the store cannot be read", async () => {
    writeFileSync(join(home, "data", "databases", "neo4j", "neostore"), Buffer.alloc(8_192, "banana"));
    await expect(startEmbedded({ home, distribution })).rejects.toThrow(/The database .*: remove \.local\/.* to begin with a new store/);
  }, patience);

  it("is refused when the server does not answer in time, and the server is ended", async () => {
    const started = startEmbedded({ home: join(folder, "slow"), distribution, timeoutMs: 300 });
    await expect(started).rejects.toThrow("The database did not answer within 0.3 s");
    expect(new InstanceFile(join(folder, "slow")).read()).toBeNull();
  }, patience);
});
