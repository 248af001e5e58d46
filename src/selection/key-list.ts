import type { DayExpressions } from "./date-condition.js";
import { keyed } from "./keyed.js";
import type { KeyName } from "./key.js";
import { linkMatch } from "./link-match.js";
import { propertyDays } from "./property-days.js";
import type { Property, Shape } from "./shape.js";
import type { Writer } from "./writer.js";

/** The first year of the years in which all days of a date lie, where these are as many as a bucket has. */
function bucket({ first, last }: DayExpressions, years: number, writer: Writer): string {
  const width = writer.parameter(years);
  const start = (day: string): string => `(toInteger(substring(${day}, 0, 4)) - 1) / ${width} * ${width} + 1`;
  return `head([start IN [${start(first)}] WHERE start = ${start(last)} | toString(start)])`;
}

function valueList(property: Property, years: number, writer: Writer): string {
  const value = property.of("row");
  if (property.isList) return `coalesce(${value}, [])`;
  const one = property.value === "date" ? bucket(propertyDays(property, "row"), years, writer) : `toString(${value})`;
  return `[item IN [${one}] WHERE item IS NOT NULL]`;
}

/** The values under which a row stands for a key: ids or names of what it is linked with, texts, or years; none is an empty list. */
export function keyList(shape: Shape, key: KeyName, years: number, writer: Writer, path: string): string {
  const { property, link } = keyed(shape, key, path);
  if (property !== undefined) return valueList(property, years, writer);
  const { text, end } = linkMatch(link, "row", writer);
  return `COLLECT { ${text} RETURN DISTINCT ${end}.${link.by ?? "id"} }`;
}
