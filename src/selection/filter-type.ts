import { type ClassType, InputType } from "type-graphql";

import { addField, type InputFieldType } from "./add-field.js";
import { CitationFilter } from "./citation-filter.js";
import { DateFilter } from "./date-filter.js";
import { NumberFilter } from "./number-filter.js";
import type { Shape } from "./shape.js";
import { TextFilter } from "./text-filter.js";

/** How a choice, or what rows are linked with, is given: several values of an enum or ids, or conditions on the other end. */
export interface GivenAs {
  readonly type: InputFieldType;
  readonly description?: string;
}

const byValue: Readonly<Record<string, InputFieldType>> = { text: TextFilter, number: NumberFilter, date: DateFilter, boolean: Boolean };
const saidOf = (type: InputFieldType): string => (Array.isArray(type) ? "One of these." : "Linked.");

/** The input type by which rows of a shape are chosen, such as `ZoneFilter`: its properties, and what is named in `given`. */
export function filterType({ name, properties, citedOver }: Shape, given: Readonly<Record<string, GivenAs>> = {}): ClassType<object> {
  @InputType(`${name}Filter`, { description: "All given holds." })
  class FilterType {}
  addField(FilterType, "and", () => [FilterType], "All of these.");
  addField(FilterType, "or", () => [FilterType], "One of these.");
  addField(FilterType, "not", () => FilterType, "Not this.");
  if (citedOver !== null) addField(FilterType, "citedBy", () => CitationFilter, "A source.");
  for (const [field, { value, textsOf }] of Object.entries(properties)) {
    const type = byValue[value];
    if (type !== undefined && !(field in given)) addField(FilterType, field, () => type, textsOf === undefined ? "Value." : "Any name.");
  }
  for (const [field, { type, description }] of Object.entries(given)) addField(FilterType, field, () => type, description ?? saidOf(type));
  return FilterType;
}
