import { keyed } from "./keyed.js";
import type { KeyName } from "./key.js";
import { linkMatch } from "./link-match.js";
import { propertyDays } from "./property-days.js";
import { refused } from "./refused.js";
import type { Property, Shape } from "./shape.js";
import type { Writer } from "./writer.js";

function ofProperty(property: Property, key: KeyName, path: string): string {
  const value = property.of("row");
  const { first, last } = propertyDays(property, "row");
  if (property.value === "date" && !property.isList) return `{value: ${value}, first: ${first}, last: ${last}}`;
  if (property.value !== "number" || property.isList) throw refused(path, key, "a number, a date or a kind that is counted", "AREA_KM2 of zones, or MEASURE");
  const unit = property.unitOf?.("row") ?? (property.unit === undefined ? "null" : `'${property.unit}'`);
  return `{value: toString(${value}), unit: ${unit}}`;
}

/** What of a row is summed up for a key: a number with its unit, the days of a date, or how many are linked. */
export function summedValue(shape: Shape, key: KeyName, writer: Writer, path: string): string {
  const { property, link } = keyed(shape, key, path);
  if (property !== undefined) return ofProperty(property, key, path);
  const { text, end } = linkMatch(link, "row", writer);
  return `{value: toString(COUNT { ${text} RETURN DISTINCT ${end} }), unit: null}`;
}
