import { type GraphQLField, type GraphQLOutputType, getNamedType, isListType, isNonNullType } from "graphql";

/** How many objects lists that have no page may hold; a test holds the data to it. */
const sizes: Readonly<Record<string, number>> = {
  "Query.tables": 10,
  "Query.partnersAdded": 60,
  "PartnerPeriod.partners": 60,
  "Document.steps": 120,
  "Origins.places": 60,
  "Origins.unknown": 200,
  "Origins.incompleteBatches": 60,
  "OriginPlace.measures": 200,
  "Entity.facts": 60,
};
/** Most relations between two things over which one field leads. */
const relationsOfEdge = 12;
const otherSize = 40;
const pageSize = 50;

/** A value of an argument as the request gives it. */
export type GivenArguments = Readonly<Record<string, unknown>>;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const numberIn = (given: unknown): number | null => (typeof given === "number" ? Math.max(0, given) : null);

/** How many rows a page of a connection may have. */
export const rowsOfPage = ({ first, last }: GivenArguments): number => numberIn(first) ?? numberIn(last) ?? pageSize;

/** How many objects a field may give for one parent; `page` is the size of the page it lies in, where it lies in one. */
export function listSize(parent: string, field: GraphQLField<unknown, unknown>, given: GivenArguments, page: number | null): number {
  if (!isList(field.type)) return 1;
  if (field.name === "relations" && parent.endsWith("Edge")) return relationsOfEdge;
  if (page !== null && (field.name === "nodes" || field.name === "edges")) return page;
  const asked = given["ids"] ?? given["names"];
  if (Array.isArray(asked)) return asked.length;
  if (field.args.some(({ name }) => name === "first")) return rowsOfPage(given);
  return sizes[`${parent}.${field.name}`] ?? sizes[`${getNamedType(field.type).name}.${field.name}`] ?? otherSize;
}
