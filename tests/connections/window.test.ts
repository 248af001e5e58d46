import { describe, expect, it } from "vitest";

import { writeCursor } from "../../src/connections/cursor.js";
import { windowOf } from "../../src/connections/window.js";

const scope = "zones";
const key = ["Shanghai FTZ", "zone/shanghai"];
const cursor = writeCursor(scope, key);

describe("the part of a list that is asked for", () => {
  it.each([
    ["the first 50 when nothing is said", {}, { isBackward: false, limit: 50, from: null }],
    ["the same when everything is null", { first: null, after: null, last: null, before: null }, { isBackward: false, limit: 50, from: null }],
    ["the first ones", { first: 1 }, { isBackward: false, limit: 1, from: null }],
    ["up to 100", { first: 100 }, { isBackward: false, limit: 100, from: null }],
    ["those after a row", { first: 2, after: cursor }, { isBackward: false, limit: 2, from: key }],
    ["50 after a row", { after: cursor }, { isBackward: false, limit: 50, from: key }],
    ["the last ones", { last: 100 }, { isBackward: true, limit: 100, from: null }],
    ["those before a row", { last: 2, before: cursor }, { isBackward: true, limit: 2, from: key }],
    ["50 before a row", { before: cursor }, { isBackward: true, limit: 50, from: key }],
  ])("is %s", (_what, page, window) => {
    expect(windowOf(page, scope, key.length)).toEqual(window);
  });

  it.each([
    ["first", { first: 0 }, "0 is not allowed; give a number from 1 to 100, such as 50."],
    ["first", { first: -1 }, "-1 is not allowed; give a number from 1 to 100, such as 50."],
    ["first", { first: 101 }, "101 is not allowed; give a number from 1 to 100, such as 50."],
    ["first", { first: 2_147_483_647, after: cursor }, "2147483647 is not allowed; give a number from 1 to 100, such as 50."],
    ["last", { last: 0 }, "0 is not allowed; give a number from 1 to 100, such as 50."],
    ["last", { last: 101, before: cursor }, "101 is not allowed; give a number from 1 to 100, such as 50."],
    ["last", { first: 1, last: 1 }, 'give either "first" or "last", not both.'],
    ["first", { first: 1, before: cursor }, '"first" goes with "after"; with "before" give "last".'],
    ["after", { last: 1, after: cursor }, '"after" goes with "first"; with "last" give "before".'],
    ["after", { after: cursor, before: cursor }, '"after" goes with "first"; with "last" give "before".'],
    ["after", { after: "banana" }, "this is no cursor of this list; give an endCursor, startCursor or edge cursor of the same field with the same arguments, in the same view."],
    ["before", { before: "" }, "this is no cursor of this list; give an endCursor, startCursor or edge cursor of the same field with the same arguments, in the same view."],
  ])("is refused in the name of %s: %j", (argument, page, what) => {
    expect(() => windowOf(page, scope, key.length)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message: `Argument "${argument}": ${what}` }));
  });
});
