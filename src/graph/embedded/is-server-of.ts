import { processIdentity, type ProcessIdentity } from "./process-identity.js";

/** Whether the process still runs, and is the server of this home rather than one that was given its number later. */
export function isServerOf(home: string, server: ProcessIdentity): boolean {
  const now = processIdentity(server.pid);
  return now?.began === server.began && now.command.includes(`--home-dir=${home}`);
}
