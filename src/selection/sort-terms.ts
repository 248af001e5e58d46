import { refused } from "./refused.js";
import { keyed } from "./keyed.js";
import { linkMatch } from "./link-match.js";
import type { Order } from "./order.js";
import { propertyDays } from "./property-days.js";
import type { Property, Shape } from "./shape.js";
import type { SortTerm } from "./sort-term.js";
import type { Writer } from "./writer.js";

const mostTerms = 3;

function sortable(property: Property, row: string): string {
  if (property.sortedBy) return property.sortedBy(row);
  const value = property.of(row);
  if (property.isList) return `size(${value})`;
  if (property.value === "date") return propertyDays(property, row).first;
  return property.value === "number" ? `toFloat(${value})` : value;
}

function term({ by, direction, nulls }: Order, shape: Shape, writer: Writer, path: string): SortTerm {
  const { property, link } = keyed(shape, by, path);
  const ordered = { isDescending: direction === "DESC", nullsFirst: nulls === "FIRST" };
  if (property !== undefined) return { text: sortable(property, "row"), isNullable: !property.isGiven, ...ordered };
  const { text, end } = linkMatch(link, "row", writer);
  return { text: `COUNT { ${text} RETURN DISTINCT ${end} }`, isNullable: false, ...ordered };
}

/** What rows are sorted by, before their id. */
export function sortTerms(orders: readonly Order[], shape: Shape, writer: Writer): readonly SortTerm[] {
  if (orders.length > mostTerms) throw refused("orderBy", orders.length, `at most ${mostTerms} orders`, "[{by: NAME}]");
  return orders.map((order, index) => term(order, shape, writer, `orderBy.${index}.by`));
}
