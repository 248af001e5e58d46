import { GraphQLScalarType, Kind } from "graphql";

import { Failure } from "../errors.js";
import { partialDate } from "../graph/partial-date.js";

function day(given: unknown): string {
  if (typeof given === "string" && partialDate(given)?.precision === "DAY") return given;
  throw new Failure("BAD_USER_INPUT", `${JSON.stringify(given)} is no day; give one that exists, such as "2015-06-30".`);
}

/** The scalar `Date`: a day (ISO 8601, UTC) as a string. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day, ISO 8601, UTC: `2013-09-29`.",
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
});
