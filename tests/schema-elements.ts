import { type GraphQLArgument, type GraphQLField, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from "graphql";

import { schema } from "../src/schema.js";

/** A field with the type it stands on. */
export interface TypeField {
  readonly type: string;
  /** Such as `Zone.measures`. */
  readonly path: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Something that has a name and a description. */
export interface SchemaElement {
  readonly kind: "type" | "field" | "argument" | "value";
  readonly name: string;
  /** Such as `Zone.measures(first:)`. */
  readonly path: string;
  readonly description: string | null | undefined;
}

/** Our types: neither those of introspection nor the scalars of GraphQL itself. */
export const types: readonly GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type));

/** Every field of an object type or interface. */
export const fields: readonly TypeField[] = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, path: `${type.name}.${field.name}`, field })));

/** Every argument, with the path of its field. */
export const fieldArguments: readonly { readonly path: string; readonly argument: GraphQLArgument }[] = fields.flatMap(({ path, field }) =>
  field.args.map((argument) => ({ path: `${path}(${argument.name}:)`, argument })),
);

function partsOf(type: GraphQLNamedType): readonly SchemaElement[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ kind: "value", name, path: `${type.name}.${name}`, description }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(({ name, description }) => ({ kind: "field", name, path: `${type.name}.${name}`, description }));
  return [];
}

/** Everything in the schema that has a name. */
export const elements: readonly SchemaElement[] = [
  ...types.map(({ name, description }) => ({ kind: "type" as const, name, path: name, description })),
  ...types.flatMap(partsOf),
  ...fields.map(({ path, field: { name, description } }) => ({ kind: "field" as const, name, path, description })),
  ...fieldArguments.map(({ path, argument: { name, description } }) => ({ kind: "argument" as const, name, path, description })),
];
