import { processIdentity, type ProcessIdentity } from "./process-identity.js";

/** Whether this very process still runs, and not another that was given its number later. */
export function isAlive(process: ProcessIdentity): boolean {
  return processIdentity(process.pid)?.began === process.began;
}
