import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { readCursor, writeCursor } from "../../src/connections/cursor.js";

const scope = '["zones",{}]';
const key = ["Shanghai FTZ", "zone/shanghai"];
const cursor = writeCursor(scope, key);
const [body = "", seal = ""] = cursor.split(".");

const refusal = expect.objectContaining({
  code: "BAD_USER_INPUT",
  message: 'Argument "after": this is no cursor of this list; give an endCursor, startCursor or edge cursor of the same field with the same arguments, in the same view.',
});
const read = (given: string) => () => readCursor(scope, "after", given, 2);

/** A cursor as someone writes it who knows how they are sealed. */
function forged(content: string): string {
  const encoded = Buffer.from(content).toString("base64url");
  return `${encoded}.${createHash("sha256").update(`${scope}\n${encoded}`).digest("base64url").slice(0, 8)}`;
}

describe("a cursor", () => {
  it.each([[key], [["", "zone/x"]], [['"quoted", 上海 \u0000 👍', "a\nb"]], [[119.98, null, true, "zone/x"]]])("gives back %j", (given) => {
    expect(readCursor(scope, "after", writeCursor(scope, given), given.length)).toEqual(given);
  });

  it("is the same for the same row, and safe in an address", () => {
    expect(writeCursor(scope, [...key])).toBe(cursor);
    expect(cursor).toMatch(/^[\w.-]+$/);
  });

  it.each(['["zones",{"a":1}]', '["areas",{}]', ""])("opens in its own list only, not in %j", (other) => {
    expect(() => readCursor(other, "after", cursor, 2)).toThrow(refusal);
  });

  it.each(["", "banana", ".", "..", body, `${body}.`, `.${seal}`, `${cursor}.`, `${cursor}.banana`, ` ${cursor}`, `${cursor} `, `${body}.${seal.toUpperCase()}x`, `${body}.${seal.slice(1)}`])(
    "is refused when it is malformed: %j",
    (given) => expect(read(given)).toThrow(refusal),
  );

  it("is refused when any letter of it was changed", () => {
    for (let index = 0; index < cursor.length; index++) {
      const other = cursor[index] === "A" ? "B" : "A";
      expect(read(cursor.slice(0, index) + other + cursor.slice(index + 1)), `letter ${index}`).toThrow(refusal);
    }
  });

  it.each(["banana", "", "null", "{}", "[]", '["a"]', '["a",1]', "[1,2]", '["a",null]', '[["a"],"b"]', '{"0":"a","1":"b"}', '["a","b","c"]'])(
    "is refused when it is sealed but holds %s",
    (content) => expect(read(forged(content))).toThrow(refusal),
  );

  it("is refused in the name of the argument that gave it", () => {
    expect(() => readCursor(scope, "before", "banana", 2)).toThrow(/^Argument "before": /);
  });
});
