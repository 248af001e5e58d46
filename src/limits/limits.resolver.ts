import { Query, Resolver } from "type-graphql";

import { Limits } from "./limits.js";
import { requestLimits } from "./request-limits.js";

/** The limits, so that a program need not learn them by failing. */
@Resolver()
export class LimitsResolver {
  @Query(() => Limits, { description: "What one request may ask for." })
  limits(): Limits {
    return requestLimits;
  }
}
