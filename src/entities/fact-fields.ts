import { type ClassType, FieldResolver, Resolver, Root } from "type-graphql";

import type { PartialDateValue } from "../graph/partial-date.js";
import { type FactPropertyName, factProperties } from "../graph/vocabulary/fact-property.js";
import type { Kind } from "../graph/vocabulary/kind.js";
import { dateRow } from "./date-row.js";
import { DecimalScalar } from "./decimal-scalar.js";
import type { Entity } from "./entity.js";
import { PartialDate } from "./partial-date.js";

type StoredFacts = Entity & Readonly<Partial<Record<FactPropertyName, string>>>;

const names = Object.keys(factProperties) as FactPropertyName[];
const types = { date: PartialDate, number: DecimalScalar, text: String } as const;

function factField(type: ClassType<Entity>, name: FactPropertyName): ClassType<object> {
  const { value, meaning } = factProperties[name];

  @Resolver(() => type)
  class FactField {
    // type-graphql tells the fields of a type apart by the name of the method.
    @FieldResolver(() => types[value], { nullable: true, description: `${meaning} All values: \`facts\`.` })
    [name](@Root() entity: StoredFacts): PartialDateValue | string | null {
      const stored = entity[name] ?? null;
      return value === "date" ? dateRow(stored) : stored;
    }
  }
  return FactField;
}

/** One field for each fact property that the vocabulary allows for the kind. */
export function factFields(type: ClassType<Entity>): readonly ClassType<object>[] {
  const allows = (name: FactPropertyName): boolean => (factProperties[name].kinds as readonly Kind[]).includes(type.name as Kind);
  return names.filter(allows).map((name) => factField(type, name));
}
