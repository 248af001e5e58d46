import { parse, visit, type StringValueNode } from "graphql";
import { describe, expect, it } from "vitest";

import { argumentAt } from "../../src/server/argument-at.js";

/** The argument in which the one text of a request stands. */
function placeOf(request: string): string | null {
  const found: StringValueNode[] = [];
  visit(parse(request), { StringValue: (node) => void found.push(node) });
  return argumentAt(found[0] as StringValueNode);
}

describe("the place of a value in a request", () => {
  it("is its argument, with the fields of the input around it", () => {
    expect(placeOf('{ asOf(validOn: "2013-02-30") { zones { totalCount } } }')).toBe("validOn");
    expect(placeOf('{ a timeline(first: 3, filter: { of: Zone, from: "2013-02-30" }) { totalCount } }')).toBe("filter.from");
  });

  it("is none outside of arguments", () => {
    expect(placeOf('query ($day: Date = "2013-02-30") { a(day: $day) }')).toBeNull();
  });
});
