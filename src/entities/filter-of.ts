import { type ClassType, Field, InputType } from "type-graphql";

import type { NodeClass } from "../connections/node-class.js";
import { CitationFilter } from "../selection/citation-filter.js";
import { DateFilter } from "../selection/date-filter.js";
import { NumberFilter } from "../selection/number-filter.js";
import type { Property } from "../selection/shape.js";
import { TextFilter } from "../selection/text-filter.js";
import { kindShape } from "./kind-shape.js";
import { RelationFilter } from "./relation-filter.js";

const filters = new Map<string, ClassType<object>>();
const byValue = { text: TextFilter, number: NumberFilter, date: DateFilter, choice: TextFilter, boolean: Boolean } as const;

/** Adds a field to an input type. */
export const addField = (input: ClassType<object>, name: string, type: () => ClassType<object> | readonly [object], description: string): void =>
  Field(type as () => ClassType<object>, { nullable: true, description })(input.prototype as object, name);

function addCommon(input: ClassType<object>, properties: Readonly<Record<string, Property>>): void {
  addField(input, "and", () => [input], "All of these.");
  addField(input, "or", () => [input], "One of these.");
  addField(input, "not", () => input, "Not this.");
  addField(input, "relation", () => RelationFilter, "What leads to it.");
  addField(input, "citedBy", () => CitationFilter, "A source.");
  for (const [name, { value }] of Object.entries(properties).filter(([name]) => name !== "aliases")) addField(input, name, () => byValue[value] as ClassType<object>, "Value.");
}

/** The input type by which entities of a kind are chosen, such as `ZoneFilter`. */
export function filterOf({ name }: NodeClass): ClassType<object> {
  const known = filters.get(name);
  if (known !== undefined) return known;
  @InputType(`${name}Filter`, { description: "Which; all that is given holds." })
  class FilterOf {}
  filters.set(name, FilterOf);
  addCommon(FilterOf, kindShape(name).properties);
  return FilterOf;
}
