import { type ClassType, FieldResolver, Resolver, Root } from "type-graphql";

import type { PartialDateValue } from "../graph/partial-date.js";
import { type FactPropertyName, factProperties } from "../graph/vocabulary/fact-property.js";
import type { Kind } from "../graph/vocabulary/kind.js";
import { dateRow } from "./date-row.js";
import { DecimalScalar } from "./decimal-scalar.js";
import type { Entity } from "./entity.js";
import { PartialDate } from "./partial-date.js";
import { type StoredFacts, shownValues } from "./shown-values.js";

const names = Object.keys(factProperties) as FactPropertyName[];
const types = { date: PartialDate, number: DecimalScalar, text: String } as const;

type Shown = PartialDateValue | string | null;

/** Where a property has one value: that which is shown first, on the day of the view where it changes. */
function singleField(type: ClassType<Entity>, name: FactPropertyName): ClassType<object> {
  const { value, meaning } = factProperties[name];

  @Resolver(() => type)
  class FactField {
    // type-graphql tells the fields of a type apart by the name of the method.
    @FieldResolver(() => types[value], { nullable: true, description: meaning })
    [name](@Root() entity: StoredFacts): Shown {
      const [stored = null] = shownValues(entity, name);
      return value === "date" ? dateRow(stored) : stored;
    }
  }
  return FactField;
}

/** Where a property may have several values: all of them, in the order of the data. */
function listField(type: ClassType<Entity>, name: FactPropertyName): ClassType<object> {
  const { value, meaning } = factProperties[name];

  @Resolver(() => type)
  class FactListField {
    // type-graphql tells the fields of a type apart by the name of the method.
    @FieldResolver(() => [types[value]], { description: meaning })
    [name](@Root() entity: StoredFacts): readonly Shown[] {
      const stored = shownValues(entity, name);
      return value === "date" ? stored.map(dateRow) : stored;
    }
  }
  return FactListField;
}

const factField = (type: ClassType<Entity>, name: FactPropertyName): ClassType<object> =>
  "isList" in factProperties[name] ? listField(type, name) : singleField(type, name);

/** One field for each fact property that the vocabulary allows for the kind. */
export function factFields(type: ClassType<Entity>): readonly ClassType<object>[] {
  const allows = (name: FactPropertyName): boolean => (factProperties[name].kinds as readonly Kind[]).includes(type.name as Kind);
  return names.filter(allows).map((name) => factField(type, name));
}
