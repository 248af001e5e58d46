import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";

import { describe, expect, it } from "vitest";

import { processIdentity } from "../../src/graph/embedded/process-identity.js";
import { runOrRefuse, runTool } from "../../launch/tool.mjs";

const cwd = tmpdir();
const toolModule = new URL("../../launch/tool.mjs", import.meta.url).href;

async function isGoneWithin(pid: number, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (processIdentity(pid) !== null && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  return processIdentity(pid) === null;
}

describe("a tool", () => {
  it("gives its exit code and what it said", async () => {
    expect(await runTool(["sh", "-c", "echo out; echo err >&2; exit 3"], { cwd })).toEqual({ code: 3, said: "out\nerr\n" });
  });

  it("that is not there has failed", async () => {
    expect((await runTool(["banana-of-no-kind"], { cwd })).code).toBe(127);
  });

  it("that must succeed is refused with the remedy, and the lines that tell why", async () => {
    const refused = runOrRefuse(["sh", "-c", "echo a; echo 'npm error b'; exit 1"], "check the network.", { cwd });
    await expect(refused).rejects.toMatchObject({ name: "Refusal", message: "sh failed: check the network.", toolOutput: "npm error b" });
  });

  it("ends when it is called off, with what it started", async () => {
    const stop = new AbortController();
    const running = runTool(["sh", "-c", "sleep 60; true"], { cwd, signal: stop.signal });
    setTimeout(() => stop.abort(new Error("called off")), 200);
    await expect(running).rejects.toThrow("called off");
  });

  it.each(["SIGTERM", "SIGKILL"] as const)("ends when its caller is ended by %s, with what it started", async (signal) => {
    const script = `import { runTool } from "${toolModule}"; await runTool(["sh", "-c", "sleep 60 & echo $! >&2; wait"], { cwd: ".", output: "inherit" });`;
    const caller = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd, stdio: ["ignore", "ignore", "pipe"] });
    const [said] = (await once(caller.stderr, "data")) as [Buffer];
    caller.kill(signal);
    expect(await isGoneWithin(Number(said.toString()), 5_000)).toBe(true);
  });
});
