import { describe, expect, it } from "vitest";

import { Failure } from "../../src/errors.js";
import { checkedNames } from "../../src/names/checked-names.js";

describe("names to be resolved", () => {
  it.each([[["Shanghai FTZ", ""]], [Array(200).fill("A")], [["上".repeat(300)]]])("may be these", (names) => {
    expect(checkedNames(names)).toBe(names);
  });

  it.each([
    ["none", [], 'Argument "names": 0 names are not allowed; give 1 to 200, such as ["Shanghai FTZ"].'],
    ["too many", Array(201).fill("A"), 'Argument "names": 201 names are not allowed; give 1 to 200, such as ["Shanghai FTZ"].'],
    ["one that is too long", ["A", "A".repeat(301)], 'Argument "names[1]": 301 characters are too many; give names of at most 300, such as "Shanghai FTZ".'],
  ])("may not be %s", (_what, names, message) => {
    expect(() => checkedNames(names)).toThrow(new Failure("BAD_USER_INPUT", message));
  });
});
