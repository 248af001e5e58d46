import { spawn } from "node:child_process";
import { basename } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { Refusal } from "./refusal.mjs";

const WATCHDOG = fileURLToPath(new URL("watchdog.sh", import.meta.url));
const SHOWN_LINES = 15;

// npm tells its scripts where it was called; a second npm in another folder must not believe it.
const LEFT_OUT = /^npm_(lifecycle_|package_|command$|config_local_prefix$)/;

/**
 * Runs a tool that ends with this process. Fulfils with its exit code and its output (empty where it goes to our own);
 * the signal ends the tool.
 */
export async function runTool(command, { cwd, signal, output = "pipe" }) {
  signal?.throwIfAborted();
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name)));
  const stdio = ["ignore", output, output, "pipe"];
  const child = spawn("/bin/sh", [WATCHDOG, ...command], { cwd, env, stdio, detached: true });
  const leash = child.stdio[3];
  leash.on("error", () => {});
  const letGo = () => leash.end();
  signal?.addEventListener("abort", letGo);
  // The watchdog holds its end until it hears that its charge has ended.
  child.once("exit", () => leash.writableEnded || leash.end("ended\n"));
  const said = [];
  child.stdout?.on("data", (chunk) => said.push(chunk));
  child.stderr?.on("data", (chunk) => said.push(chunk));
  try {
    const code = await ended(child);
    signal?.throwIfAborted();
    return { code, said: Buffer.concat(said).toString() };
  } finally {
    signal?.removeEventListener("abort", letGo);
    leash.destroy();
  }
}

/** Runs a tool that must succeed; else a Refusal shows the last lines it said and then the remedy. */
export async function runOrRefuse(command, remedy, options) {
  const { code, said } = await runTool(command, options);
  if (code === 0) return said;
  throw new Refusal(`${toolName(command)} failed: ${remedy}`, tellingLines(said));
}

/** Where a tool marks its errors, those lines tell more than the last ones. */
function tellingLines(said) {
  const lines = said.trimEnd().split("\n");
  const marked = lines.filter((line) => /\berror\b/i.test(line));
  return (marked.length > 0 ? marked.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES)).join("\n");
}

function toolName([program, first]) {
  if (program === process.execPath) return basename(first);
  return first.startsWith("-") ? program : `${program} ${first}`;
}

/** Not at `close`, which waits for descriptor 3 too: the watchdog holds that until it is told of the end. */
async function ended(child) {
  const output = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const all = output.map((stream) => finished(stream).catch(() => {}));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode) => resolve(exitCode ?? 1));
  });
  await Promise.all(all);
  return code;
}
