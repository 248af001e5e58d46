import {
  type FragmentDefinitionNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

import { type GivenArguments, listSize, rowsOfPage } from "./list-size.js";
import type { Price } from "./price.js";
import { statementsOf } from "./statements-of.js";

/** The document a price is asked for. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where a selection stands: how many objects have it at most, the page it lies in, the way to it, and what was given on it. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly times: number;
  readonly page: number | null;
  readonly path: string;
  /** The arguments of all fields around it. */
  readonly around: GivenArguments;
}

const free: Price & { most: number } = { objects: 0, statements: 0, dearest: "", most: 0 };
type Sum = typeof free;

const add = (a: Sum, b: Sum): Sum => ({ objects: a.objects + b.objects, statements: a.statements + b.statements, ...(b.most > a.most ? { dearest: b.dearest, most: b.most } : { dearest: a.dearest, most: a.most }) });

/** The page that what a field gives lies in: what is worked out from a page lies in it still. */
const pageBelow = (type: string, given: GivenArguments, page: number | null): number | null => (type.endsWith("Connection") ? rowsOfPage(given) : type === "Derived" ? page : null);

function fieldPrice(node: FieldNode, place: Place, priced: Priced): Sum {
  const { type, times, page, around } = place;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined) return free;
  const given: GivenArguments = getArgumentValues(field, node, priced.variables);
  const statements = statementsOf(type.name, field, given, times);
  const inner = getNamedType(field.type);
  if (!isCompositeType(inner)) return { ...free, statements };
  const objects = times * listSize(type.name, field, given, page, around);
  const path = place.path === "" ? field.name : `${place.path}.${field.name}`;
  const below = { type: inner, times: objects, page: pageBelow(inner.name, given, page), path, around: { ...around, ...given } };
  return add({ objects, statements, dearest: path, most: objects }, selectionPrice(node.selectionSet, below, priced));
}

function selectionPrice(selections: SelectionSetNode | undefined, place: Place, priced: Priced): Sum {
  return (selections?.selections ?? []).reduce<Sum>((sum, selection) => {
    if (selection.kind === Kind.FIELD) return add(sum, fieldPrice(selection, place, priced));
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : priced.fragments.get(selection.name.value);
    const narrowed = fragment?.typeCondition ? priced.schema.getType(fragment.typeCondition.name.value) : place.type;
    return isCompositeType(narrowed) ? add(sum, selectionPrice(fragment?.selectionSet, { ...place, type: narrowed }, priced)) : sum;
  }, free);
}

/** What an operation may come to at most: variables, fragments and nesting are counted, and nothing is read. */
export function priceOf(selections: SelectionSetNode, priced: Priced): Price {
  const type = priced.schema.getQueryType();
  const { objects, statements, dearest } = type ? selectionPrice(selections, { type, times: 1, page: null, path: "", around: {} }, priced) : free;
  return { objects, statements, dearest };
}
