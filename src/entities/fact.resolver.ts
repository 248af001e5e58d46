import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Context } from "../graph/context.js";
import type { PartialDateValue } from "../graph/partial-date.js";
import { factProperties } from "../graph/vocabulary/fact-property.js";
import { Claim } from "./claim.js";
import { claimsById } from "./entity.cypher.js";
import { dateRow } from "./date-row.js";
import { DecimalScalar } from "./decimal-scalar.js";
import { Fact } from "./fact.js";
import { PartialDate } from "./partial-date.js";

/** The value of a fact in its own type, its days, and its claims. */
@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => PartialDate, { nullable: true, description: "The value as a date, when it is one." })
  date(@Root() { property, value }: Fact): PartialDateValue | null {
    return factProperties[property].value === "date" ? dateRow(value) : null;
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: "The value as a number, when it is one." })
  number(@Root() { property, value }: Fact): string | null {
    return factProperties[property].value === "number" ? value : null;
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: "From when it holds." })
  validFrom(@Root() { validFrom }: Fact): PartialDateValue | null {
    return dateRow(validFrom);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: "Until when it holds." })
  validTo(@Root() { validTo }: Fact): PartialDateValue | null {
    return dateRow(validTo);
  }

  @FieldResolver(() => [Claim], { description: "Which passages give this value." })
  claims(@Root() fact: Fact, @Ctx() { graph }: Context): Promise<Claim[]> {
    return graph.loadAll(claimsById, fact.claims, fact);
  }
}
