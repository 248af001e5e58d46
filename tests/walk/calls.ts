import { type GraphQLField, type GraphQLNamedType, getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument, isUnionType } from "graphql";

import { written } from "./written.js";

export type OutputField = GraphQLField<unknown, unknown>;
export type Given = Readonly<Record<string, unknown>>;

/** The fields of a type that has some. */
export const fieldsOf = (type: GraphQLNamedType | undefined): readonly OutputField[] => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

/** Whether a field can be asked for without arguments. */
export const isFree = ({ args }: OutputField): boolean => !args.some(isRequiredArgument);

/** Whether a field gives objects. */
export const givesObjects = ({ type }: OutputField): boolean => !isLeafType(getNamedType(type));

/** A field with arguments, as it is written. */
export function called({ name, args }: OutputField, given: Given, alias?: string): string {
  const passed = args.flatMap((arg) => (given[arg.name] === undefined ? [] : [`${arg.name}: ${written(given[arg.name], arg.type)}`]));
  return `${alias === undefined ? "" : `${alias}: `}${name}${passed.length === 0 ? "" : `(${passed.join(", ")})`}`;
}

/** All of an object that needs no argument and is no object, besides what sort it is. */
export function leavesOf(type: GraphQLNamedType): string {
  if (isUnionType(type)) return "__typename";
  return ["__typename", ...fieldsOf(type).filter((field) => isFree(field) && !givesObjects(field)).map(({ name }) => name)].join(" ");
}

/** Whether objects of a type are told whole by their leaves, as a date is. */
export const isFlat = (type: GraphQLNamedType): boolean => isObjectType(type) && fieldsOf(type).every((field) => isFree(field) && !givesObjects(field));

/** The leaves of an object and of the dates and the like that stand on it. */
export function plainPartsOf(type: GraphQLNamedType): string {
  const flat = fieldsOf(type).filter((field) => isFree(field) && isFlat(getNamedType(field.type)));
  return [leavesOf(type), ...flat.map((field) => `${field.name} { ${leavesOf(getNamedType(field.type))} }`)].join(" ");
}

/** The type of the rows of a list with pages; null for any other type. */
export function rowsOf(type: GraphQLNamedType | undefined): string | null {
  const nodes = fieldsOf(type).find(({ name }) => name === "nodes");
  return nodes !== undefined && type?.name.endsWith("Connection") ? getNamedType(nodes.type).name : null;
}
