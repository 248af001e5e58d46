import { type FactPropertyName, factProperties } from "../graph/vocabulary/fact-property.js";
import { refused } from "../selection/refused.js";

const isProperty = (name: string): name is FactPropertyName => Object.hasOwn(factProperties, name);

/** The properties that an argument `properties` names, null for all; refuses one that no kind has. */
export function askedProperties(given: readonly string[] | null | undefined): readonly FactPropertyName[] | null {
  return (
    given?.map((name, index) => {
      if (isProperty(name)) return name;
      throw refused(`properties.${index}`, name, `a property of an entity: ${Object.keys(factProperties).sort().join(", ")}`, '["establishedOn"]');
    }) ?? null
  );
}
