import { type GraphQLField, isObjectType } from "graphql";
import { expect, it } from "vitest";

import { statementsOf } from "../../src/pricing/statements-of.js";
import { schema } from "../../src/schema.js";

function fieldOf(type: string, name: string): GraphQLField<unknown, unknown> {
  const found = schema.getType(type);
  const field = isObjectType(found) ? found.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`there is no field ${type}.${name}`);
  return field;
}

it("facets take a statement for each key, groups by several keys one", () => {
  const facets = fieldOf("RelationConnection", "facets");
  expect([["TYPE"], ["TYPE", "STATUS", "DATASET"]].map((keys) => statementsOf("RelationConnection", facets, { keys }, 1))).toEqual([1, 3]);
  expect(statementsOf("RelationConnection", fieldOf("RelationConnection", "groupBy"), { keys: ["TYPE", "STATUS"] }, 1)).toBe(1);
});
