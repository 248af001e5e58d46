import { refused } from "./refused.js";
import { keyed } from "./keyed.js";
import { linkMatch } from "./link-match.js";
import type { Order } from "./order.js";
import { propertyDays } from "./property-days.js";
import type { Link, Property, Shape } from "./shape.js";
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

/** What the rows at the end of a link are ordered by: how many there are, or the least or greatest value they have under a key. */
function linked(link: Link, { of, direction }: Order, writer: Writer, path: string): Pick<SortTerm, "text" | "isNullable"> {
  const { text, end } = linkMatch(link, "row", writer);
  if (!of) return { text: `COUNT { ${text} RETURN DISTINCT ${end} }`, isNullable: false };
  const { property } = keyed(link.to(), of, path);
  if (property === undefined) throw refused(path, of, `a property of ${link.to().name}, no kind`, "NAME");
  return { text: `COLLECT { ${text} RETURN ${direction === "DESC" ? "max" : "min"}(${sortable(property, end)}) }[0]`, isNullable: true };
}

function term(order: Order, shape: Shape, writer: Writer, path: string): SortTerm {
  const { property, link } = keyed(shape, order.by, `${path}.by`);
  const ordered = { isDescending: order.direction === "DESC", nullsFirst: order.nulls === "FIRST" };
  if (link !== undefined) return { ...linked(link, order, writer, `${path}.of`), ...ordered };
  if (order.of) throw refused(`${path}.of`, order.of, "nothing where rows are ordered by a property of their own", "{by: NAME}");
  return { text: sortable(property, "row"), isNullable: !property.isGiven, ...ordered };
}

/** What rows are sorted by, before their id. */
export function sortTerms(orders: readonly Order[], shape: Shape, writer: Writer): readonly SortTerm[] {
  if (orders.length > mostTerms) throw refused("orderBy", orders.length, `at most ${mostTerms} orders`, "[{by: NAME}]");
  return orders.map((order, index) => term(order, shape, writer, `orderBy.${index}`));
}
