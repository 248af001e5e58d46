import { processIdentity, type ProcessIdentity } from "./process-identity.js";

/** The process that runs this code. */
export function thisProcess(): ProcessIdentity {
  return processIdentity(process.pid) ?? { pid: process.pid, began: "", command: "" };
}
