import { processIdentity } from "../../../src/graph/embedded/process-identity.js";

/** How many milliseconds pass until no process has the number; throws after ten seconds. */
export async function untilGone(pid: number): Promise<number> {
  const began = Date.now();
  while (processIdentity(pid) !== null) {
    if (Date.now() - began > 10_000) throw new Error(`Process ${pid} is still there after ten seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return Date.now() - began;
}
