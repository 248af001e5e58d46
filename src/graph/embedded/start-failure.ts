import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { Refusal } from "../../refusal.js";
import { PortTaken } from "./port-taken.js";

/** Why the server of the home did not start and what to change, as its log shows it; a PortTaken where another port may help. */
export function startFailure(home: string, what: string): Refusal {
  const folder = relative(process.cwd(), home) || ".";
  const log = join("logs", "console.log");
  const cause = CAUSES.find(({ sign }) => sign.test(read(join(home, log)) + read(join(home, "logs", "neo4j.log"))));
  const remedy = cause?.remedy ?? `remove ${folder} to begin with a new store`;
  const Kind = cause?.kind ?? Refusal;
  return new Kind(`${what}: ${remedy} (its log is ${join(folder, log)}).`);
}

const CAUSES: readonly { sign: RegExp; remedy: string; kind?: typeof PortTaken }[] = [
  { sign: /already in use/i, remedy: "another program took its port, start again", kind: PortTaken },
  { sign: /java: (command )?not found|Unable to locate a Java/i, remedy: "there is no Java, install Java 17 or 21" },
  { sign: /UnsupportedClassVersionError|Unrecognized (VM )?option/, remedy: "install Java 17 or 21, or set JAVA_HOME to it" },
  { sign: /No space left on device/i, remedy: "the disk is full, make room" },
  { sign: /AccessDeniedException|Permission denied/i, remedy: "a file of the store may not be written, check whose it is" },
  { sign: /Could not reserve enough space|OutOfMemoryError|insufficient memory/i, remedy: "memory is short, about 700 MB must be free" },
  { sign: /store_lock|locked by another process/i, remedy: "another process still uses the store, stop it or wait a few seconds" },
];

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
