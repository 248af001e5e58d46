import { createHash } from "node:crypto";

import { Failure } from "../errors.js";

/** Where a row stands in the order of its list: what the list is sorted by, then the id, which makes the order total. */
export interface CursorKey {
  readonly name: string;
  readonly id: string;
}

const seal = (scope: string, body: string): string => createHash("sha256").update(`${scope}\n${body}`).digest("base64url").slice(0, 8);

/** The opaque cursor of a row in the list named by `scope`; it opens in that list only. */
export function writeCursor(scope: string, { name, id }: CursorKey): string {
  const body = Buffer.from(JSON.stringify([name, id])).toString("base64url");
  return `${body}.${seal(scope, body)}`;
}

/** What is sealed in a cursor; null when someone else sealed something else: the seal tells lists apart, it is no secret. */
function keyIn(body: string): CursorKey | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 2 || parts.some((part) => typeof part !== "string")) return null;
    const [name, id] = parts as [string, string];
    return { name, id };
  } catch {
    return null;
  }
}

/** The place a cursor stands for; refuses one that is malformed or of another list. */
export function readCursor(scope: string, argument: string, cursor: string): CursorKey {
  const [body = "", given, ...more] = cursor.split(".");
  const key = given === seal(scope, body) && more.length === 0 ? keyIn(body) : null;
  if (key !== null) return key;
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": this is no cursor of this list; give an endCursor, startCursor or edge cursor of the same field with the same arguments.`);
}
