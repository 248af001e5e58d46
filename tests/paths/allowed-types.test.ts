import { describe, expect, it } from "vitest";

import { relationTypes } from "../../src/graph/vocabulary/relation-type.js";
import { allowedTypes } from "../../src/paths/allowed-types.js";

describe("the relation types that may be followed", () => {
  it("are all, those named, or all but those named", () => {
    expect(allowedTypes(null, null).size).toBe(Object.keys(relationTypes).length);
    expect([...allowedTypes(["CITES", "WITH"], ["WITH"])]).toEqual(["CITES"]);
    expect(allowedTypes(null, ["WITH"]).has("WITH")).toBe(false);
    expect([...allowedTypes(["WITH"], [])]).toEqual(["WITH"]);
  });

  it("cannot be none", () => {
    expect(() => allowedTypes([], null)).toThrow(/^Argument "types": an empty list/);
    expect(() => allowedTypes(["WITH"], ["WITH"])).toThrow(/^Argument "notTypes": no type is left/);
  });
});
