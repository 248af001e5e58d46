import { GraphQLScalarType } from "graphql";

/** The scalar `Decimal`: an exact decimal number as a string, so that nothing is rounded on the way. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: "An exact decimal number, as a string: `119.98`.",
  serialize: String,
});
