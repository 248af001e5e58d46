import { createHash } from "node:crypto";

import { Failure } from "../errors.js";
import type { SortValue } from "../selection/beyond.js";

/** Where a row stands in the order of its list: what the list is sorted by, then the id, which makes the order total. */
export type CursorKey = readonly SortValue[];

const seal = (scope: string, body: string): string => createHash("sha256").update(`${scope}\n${body}`).digest("base64url").slice(0, 8);

/** The opaque cursor of a row in the list named by `scope`; it opens in that list only. */
export function writeCursor(scope: string, key: CursorKey): string {
  const body = Buffer.from(JSON.stringify(key)).toString("base64url");
  return `${body}.${seal(scope, body)}`;
}

const isKey = (parts: unknown, length: number): parts is CursorKey =>
  Array.isArray(parts) && parts.length === length && typeof parts.at(-1) === "string" && parts.every((part) => part === null || ["string", "number", "boolean"].includes(typeof part));

/** What is sealed in a cursor; null when someone else sealed something else: the seal tells lists apart, it is no secret. */
function keyIn(body: string, length: number): CursorKey | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
    return isKey(parts, length) ? parts : null;
  } catch {
    return null;
  }
}

/** The place of `length` values a cursor stands for; refuses one that is malformed or of another list. */
export function readCursor(scope: string, argument: string, cursor: string, length: number): CursorKey {
  const [body = "", given, ...more] = cursor.split(".");
  const key = given === seal(scope, body) && more.length === 0 ? keyIn(body, length) : null;
  if (key !== null) return key;
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": this is no cursor of this list; give an endCursor, startCursor or edge cursor of the same field with the same arguments, in the same view.`);
}
