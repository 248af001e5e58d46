import { type GraphQLArgument, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isRequiredArgument } from "graphql";

import type { Given, OutputField } from "./calls.js";
import { isKnownPlace } from "./given-by-place.js";
import { fittingArguments, givenTogether } from "./given-together.js";
import { holdsItself, type InputValues } from "./input-values.js";

const cursors = ["after", "before"];

/** The values by which an argument is asked: each value of an enum, both of a boolean, else one. */
function valuesOf(type: string, field: OutputField, arg: GraphQLArgument, values: InputValues): readonly unknown[] {
  const named = getNamedType(arg.type);
  if (named.name === "Boolean") return [true, false];
  if (named.name === "Order") return [values.firstOrder(type, field)];
  if (isInputObjectType(named) && holdsItself(named)) return [values.firstCondition(named)];
  if (!isEnumType(named) || named.name === "Key" || isKnownPlace(`${type}.${field.name}.${arg.name}`)) return [values.ofArgument(type, field, arg.name)];
  const names = named.getValues().map(({ name }) => name);
  return isListType(getNullableType(arg.type)) ? [names] : names;
}

/** As many sets of arguments as the argument with most values has, each value in one. */
function spread(options: Readonly<Record<string, readonly unknown[]>>): readonly Given[] {
  const most = Math.max(1, ...Object.values(options).map(({ length }) => length));
  return Array.from({ length: most }, (_none, index) => Object.fromEntries(Object.entries(options).map(([name, of]) => [name, of[index % of.length]])));
}

/** Sets of arguments for a field that together give each of its arguments but cursors, an enum with each of its values. */
export function fieldCalls(type: string, field: OutputField, values: InputValues): readonly Given[] {
  const fitting = fittingArguments(type, field, values);
  const optionsOf = (arg: GraphQLArgument): readonly unknown[] => (arg.name in fitting ? [fitting[arg.name]] : valuesOf(type, field, arg, values));
  const options = Object.fromEntries(field.args.filter(({ name }) => !cursors.includes(name)).map((arg) => [arg.name, optionsOf(arg)]));
  const { last, ...forward } = options;
  const { first: _first, ...backward } = options;
  return [...spread(forward), ...(last === undefined ? [] : spread(backward).slice(0, 1))];
}

/** The arguments that a field cannot be asked without. */
export const requiredCall = (type: string, field: OutputField, values: InputValues): Given => givenTogether(type, field, field.args.filter(isRequiredArgument).map(({ name }) => name), values);

/** Where a page begins and ends. */
export interface Cursors {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Sets of arguments that go on from a page, in either direction. */
export function cursorCalls({ args }: OutputField, given: Given, { startCursor, endCursor }: Cursors): readonly Given[] {
  const has = (name: string): boolean => args.some((arg) => arg.name === name);
  const { first: _first, ...same } = given;
  return [...(has("after") ? [{ ...same, first: 2, after: endCursor }] : []), ...(has("before") ? [{ ...same, last: 2, before: startCursor }] : [])];
}
