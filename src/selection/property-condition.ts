import { anyOf } from "./any-of.js";
import { dateCondition } from "./date-condition.js";
import type { DateFilter } from "./date-filter.js";
import { numberCondition } from "./number-condition.js";
import type { NumberFilter } from "./number-filter.js";
import { propertyDays } from "./property-days.js";
import { refused } from "./refused.js";
import type { Property } from "./shape.js";
import { textCondition } from "./text-condition.js";
import type { TextFilter } from "./text-filter.js";
import type { Writer } from "./writer.js";

/** Choices as they are stored, as text; refuses those that none can be. */
function chosen(given: readonly unknown[], values: readonly string[] | undefined, path: string): readonly string[] {
  const wrong = values && given.find((value) => !values.includes(String(value)));
  if (values && wrong !== undefined) throw refused(path, wrong, `some of ${values.join(", ")}`, `[${values.at(-1)}]`);
  return given.map(String);
}

/** What the value of a property must meet, whose expression is `value` and whose days, of a date, are `first` and `last`. */
function valueCondition({ value: type, values }: Property, given: unknown, value: string, days: { first: string; last: string }, writer: Writer, path: string): string {
  if (type === "date") return dateCondition(given as DateFilter, days, writer, path);
  if (type === "number") return numberCondition(given as NumberFilter, `toFloat(${value})`, writer, path);
  if (type === "text") return textCondition(given as TextFilter, value, writer);
  return type === "boolean" ? `coalesce(${value} = ${writer.parameter(given)}, false)` : `coalesce(${value} IN ${writer.parameter(chosen(given as readonly unknown[], values, path))}, false)`;
}

/** One of the values of a list meets it, none where an empty list is wanted; `isNull` asks for the whole list. */
function listCondition(property: Property, given: unknown, row: string, writer: Writer, path: string): string {
  const list = property.of(row);
  const { isNull, ...rest } = given as TextFilter & DateFilter;
  const at = writer.variable("at");
  const days = { first: `${list}First[${at}]`, last: `${list}Last[${at}]` };
  const wanted = Array.isArray(given) ? given : rest;
  const one = `any(${at} IN range(0, size(coalesce(${list}, [])) - 1) WHERE ${valueCondition(property, wanted, `${list}[${at}]`, days, writer, path)})`;
  const isAsked = Array.isArray(wanted) || Object.values(wanted).some((value) => value != null);
  const some = isAsked ? [`coalesce(${one}, false)`] : [];
  const none = `coalesce(size(${list}), 0) = 0`;
  return [...some, ...(isNull == null ? [] : [isNull ? none : `NOT ${none}`])].join(" AND ") || "true";
}

/** One of the texts of a list meets it. */
function oneOf(texts: string, given: unknown, writer: Writer): string {
  const known = writer.variable("known");
  return anyOf(texts, known, textCondition(given as TextFilter, known, writer));
}

/** The id of a row meets it, or one that was merged into it. */
function idCondition(given: unknown, row: string, writer: Writer): string {
  const merged = writer.variable("merged");
  return oneOf(`[${row}.id] + COLLECT { MATCH (${merged}:Node)-[:REDIRECTS_TO]->(${row}) RETURN ${merged}.id }`, given, writer);
}

/** A value that is worked out once, and then compared. */
function workedOutCondition(property: Property, given: unknown, row: string, writer: Writer, path: string): string {
  const read = writer.variable("read");
  const { first, last, both = `[${first}, ${last}]` } = propertyDays(property, row);
  const isDate = property.value === "date";
  const known: Property = { ...property, isWorkedOut: false, of: () => `${read}[0]`, daysOf: () => ({ first: `${read}[0]`, last: `${read}[1]` }) };
  return anyOf(`[${isDate ? both : `[${property.of(row)}]`}]`, read, propertyCondition(known, given, row, writer, path));
}

/** What a property of a row must meet; true or false, never null. */
export function propertyCondition(property: Property, given: unknown, row: string, writer: Writer, path: string): string {
  if (property.isWorkedOut) return workedOutCondition(property, given, row, writer, path);
  if (property.isList) return listCondition(property, given, row, writer, path);
  if (property.isId) return idCondition(given, row, writer);
  if (property.textsOf) return oneOf(property.textsOf(row), given, writer);
  return valueCondition(property, given, property.of(row), propertyDays(property, row), writer, path);
}
