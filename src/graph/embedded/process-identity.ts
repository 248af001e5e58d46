import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process and the moment it began, which together are never reused as a bare process number is. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly began: string;
  readonly command: string;
}

/** The process that has this number now; null when there is none (one that has ended and waits to be read counts as none). */
export function processIdentity(pid: number): ProcessIdentity | null {
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessIdentity | null {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the program's name, may hold spaces and brackets; count from behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : { pid, began: fields[19] ?? "", command };
  } catch {
    return null;
  }
}

function fromPs(pid: number): ProcessIdentity | null {
  try {
    const ps = (column: string) =>
      execFileSync("ps", ["-ww", "-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
    return ps("stat").startsWith("Z") ? null : { pid, began: ps("lstart"), command: ps("args") };
  } catch {
    return null;
  }
}
