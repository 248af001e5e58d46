import { expect, it } from "vitest";

import { Kind } from "../../src/entities/kind.js";
import { kinds } from "../../src/graph/vocabulary/kind.js";

it("the kinds are written as constants in a query, each for its own kind", () => {
  expect(Kind).toMatchObject({ ZONE: "Zone", ZONE_GROUP: "ZoneGroup" });
  expect(Object.values(Kind)).toEqual(Object.keys(kinds));
});
