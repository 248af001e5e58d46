import { getNamedType, type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLInputType, isEnumType, isInputObjectType, isObjectType } from "graphql";

import { schema } from "../../src/schema.js";
import { givesObjects, isFlat } from "./calls.js";
import { holdsItself } from "./input-values.js";

const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith("__"));
const fields = objects.flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })));
const args = fields.flatMap(({ name, field }) => field.args.map((arg) => ({ name: `${name}.${arg.name}`, arg })));

/** The input types below one, itself included. */
function below(type: GraphQLInputType, known: Set<GraphQLInputObjectType | GraphQLEnumType>): void {
  const named = getNamedType(type);
  if (!(isInputObjectType(named) || isEnumType(named)) || known.has(named)) return;
  known.add(named);
  if (isInputObjectType(named)) Object.values(named.getFields()).forEach((field) => below(field.type, known));
}

function inputTypes(): readonly (GraphQLInputObjectType | GraphQLEnumType)[] {
  const known = new Set<GraphQLInputObjectType | GraphQLEnumType>();
  args.forEach(({ arg }) => below(arg.type, known));
  return [...known];
}

const inputs = inputTypes().filter(isInputObjectType);

/** A field of an input object and, where it holds operators or the like, each of them with it. */
const withOperators = (type: GraphQLInputObjectType): readonly string[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const operators = isInputObjectType(inner) && !holdsItself(inner) ? Object.keys(inner.getFields()) : [];
    const name = `${type.name}.${field.name}`;
    return [name, ...operators.map((operator) => `${name}.${operator}`)];
  });

/** Everything that can be asked, as the schema has it. */
export const surface = {
  types: objects.map(({ name }) => name),
  /** Such as `Zone.name`. */
  fields: fields.map(({ name }) => name),
  /** Fields that give objects of which more can be asked than leaves. */
  objectFields: fields.filter(({ field }) => givesObjects(field) && !isFlat(getNamedType(field.type))).map(({ name }) => name),
  /** Such as `Query.zones.filter`, `ZoneFilter.name` and `ZoneFilter.name.eq`. */
  given: [...args.map(({ name }) => name), ...inputs.flatMap(withOperators)],
  /** Such as `Key.NAME`. */
  values: inputTypes().filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`)),
} as const;
