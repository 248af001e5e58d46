import { type FactPropertyName, factProperties } from "../graph/vocabulary/fact-property.js";
import { type Kind, kinds } from "../graph/vocabulary/kind.js";
import type { Property, Shape } from "../selection/shape.js";
import { shownInView } from "../selection/shown-in-view.js";

/** All names of an entity: the one shown, the Chinese one and the others. */
const namesOf = (row: string): string => `[name IN [${row}.name, ${row}.nameZh] + coalesce(${row}.aliases, []) WHERE name IS NOT NULL]`;

const common: Readonly<Record<string, Property>> = {
  id: { value: "text", of: (row) => `${row}.id`, isGiven: true, isId: true },
  name: { value: "text", of: (row) => `${row}.name`, isGiven: true, textsOf: namesOf },
};

/** A fact as a property: what is compared is the value that is shown first, on the day of the view where it changes. */
function factProperty(name: FactPropertyName): Property {
  const declared = factProperties[name];
  return {
    value: declared.value,
    of: (row) => ("changes" in declared ? shownInView(row, name) : `${row}.${name}`),
    ...("isList" in declared ? { isList: true } : {}),
    ...("unit" in declared ? { unit: declared.unit } : {}),
  };
}

function shapeOfKind(name: string): Shape {
  const facts = (Object.keys(factProperties) as FactPropertyName[]).filter((property) => (factProperties[property].kinds as readonly string[]).includes(name));
  return { name, isDated: true, links: {}, properties: { ...common, ...Object.fromEntries(facts.map((property) => [property, factProperty(property)])) } };
}

const shapes = new Map<string, Shape>([...(Object.keys(kinds) as Kind[]), "Entity"].map((kind) => [kind, shapeOfKind(kind)]));

/** What entities of a kind can be asked about, `Entity` for any kind; the rooms add the links between kinds. */
export function kindShape(name: string): Shape {
  const shape = shapes.get(name);
  if (shape === undefined) throw new Error(`there is no kind ${name}`);
  return shape;
}
