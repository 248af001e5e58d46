import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";

/** A value of an input type as it is written in a document. */
export function written(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(value, type.ofType);
  if (isInputObjectType(type) && (typeof value !== "object" || Array.isArray(value))) throw new Error(`${JSON.stringify(value)} is no ${type.name}`);
  if (value === null) return "null";
  if (isListType(type)) return Array.isArray(value) ? `[${value.map((item) => written(item, type.ofType)).join(", ")}]` : written(value, type.ofType);
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  return `{${Object.entries(value as object).map(([name, given]) => `${name}: ${written(given, fields[name]?.type ?? type)}`).join(", ")}}`;
}
