import { Refusal } from "../../refusal.js";
import { InstanceFile, type Instance } from "./instance-file.js";
import { isAlive } from "./is-alive.js";
import { isServerOf } from "./is-server-of.js";
import type { ProcessIdentity } from "./process-identity.js";
import { thisProcess } from "./this-process.js";

/** Makes this process the owner of the home: forgets an instance that is gone, stops one whose owner is; throws a Refusal when another owns it. */
export async function claimHome(home: string): Promise<InstanceFile> {
  const file = new InstanceFile(home);
  while (!file.claim({ owner: thisProcess(), server: null, uri: null, ready: false })) {
    const found = file.read();
    if (found !== null) await giveWay(home, found);
    file.remove();
  }
  return file;
}

async function giveWay(home: string, { owner, server }: Instance): Promise<void> {
  const serverLives = server !== null && isServerOf(home, server);
  if (isAlive(owner) && (serverLives || server === null)) {
    throw new Refusal(
      `The database of this folder is already used by process ${owner.pid}: stop that process first, or set NEO4J_URI to use another server.`,
    );
  }
  if (serverLives) await endOrphan(home, server);
}

/** Its watchdog should have ended it; it may still be at it, or have been killed too. */
async function endOrphan(home: string, server: ProcessIdentity): Promise<void> {
  process.kill(server.pid, "SIGTERM");
  for (let wait = 0; isServerOf(home, server); wait += 1) {
    if (wait === 40) process.kill(server.pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
