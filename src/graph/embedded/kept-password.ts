import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The password of the server of a home: made at random the first time, then kept in a file that only its owner may read. */
export function keptPassword(home: string): string {
  const path = join(home, "password");
  return readPassword(path) ?? newPassword(path);
}

function readPassword(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch {
    return null;
  }
}

function newPassword(path: string): string {
  const password = randomBytes(24).toString("base64url");
  writeFileSync(path, `${password}\n`, { mode: 0o600 });
  return password;
}
