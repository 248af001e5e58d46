import { Failure } from "../errors.js";
import { anyOf } from "./any-of.js";
import { citationCondition } from "./citation-condition.js";
import type { Filter } from "./filter.js";
import { linkMatch } from "./link-match.js";
import { namedEnds } from "./named-ends.js";
import { numberCondition } from "./number-condition.js";
import type { NumberFilter } from "./number-filter.js";
import { propertyCondition } from "./property-condition.js";
import { refused } from "./refused.js";
import { relationShape } from "./relation-shape.js";
import type { Link, Shape } from "./shape.js";
import { filterLimits, type Writer } from "./writer.js";

/** What is being written about: the variable of the row, that of the relation that leads to it, its shape, where the filter stands, and how many links deep. */
export interface Place {
  readonly row: string;
  readonly relation: string | null;
  readonly shape: Shape;
  readonly path: string;
  readonly depth: number;
}

/** Conditions on what a row is linked with; `among` narrows what the others look at. */
interface LinkFilter {
  readonly among?: Filter | null;
  readonly some?: Filter | null;
  readonly every?: Filter | null;
  readonly none?: Filter | null;
  readonly count?: NumberFilter | null;
}

const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(" AND ") || "true";

/** The link from a row as a MATCH, its WHERE narrowed by `among` and by what the other end must or must not meet. */
function linked(link: Link, { among, met, isMet }: { among: Filter | null | undefined; met: Filter; isMet: boolean }, place: Place, name: string, writer: Writer): { text: string; end: string } {
  const { text, end, relation } = linkMatch(link, place.row, writer);
  const at = (part: string): Place => ({ row: end, relation, shape: link.to(), path: `${place.path}.${part}`, depth: place.depth + 1 });
  const narrowed = among == null ? "" : ` AND ${condition(among, at("among"), writer)}`;
  const wanted = condition(met, at(name), writer);
  return { text: `${text}${narrowed} AND ${isMet ? wanted : `NOT ${wanted}`}`, end };
}

function linkCondition(link: Link, given: LinkFilter | readonly unknown[], place: Place, writer: Writer): string {
  const { among, some, every, none, count }: LinkFilter = Array.isArray(given) ? namedEnds(link, given, place.path) : (given as LinkFilter);
  if (place.depth >= filterLimits.links) throw new Failure("COST_EXCEEDED", `Argument "${place.path}": a filter may go ${filterLimits.links} links deep; ask for less.`);
  const exists = (met: Filter, isMet: boolean, name: string): string => `EXISTS { ${linked(link, { among, met, isMet }, place, name, writer).text} }`;
  if (among != null && [some, every, none, count].every((one) => one == null)) throw refused(`${place.path}.among`, among, "`some`, `every`, `none` or `count` beside it", "count: {gte: 1}");
  const parts: string[] = [];
  if (some != null) parts.push(exists(some, true, "some"));
  if (none != null) parts.push(`NOT ${exists(none, true, "none")}`);
  if (every != null) parts.push(`NOT ${exists(every, false, "every")}`);
  if (count != null) {
    const { text, end } = linked(link, { among, met: {}, isMet: true }, place, "count", writer);
    const counted = writer.variable("counted");
    parts.push(anyOf(`[COUNT { ${text} RETURN DISTINCT ${end} }]`, counted, numberCondition(count, counted, writer, `${place.path}.count`)));
  }
  return all(parts);
}

function relationCondition(given: Filter, { relation, path }: Place, writer: Writer): string {
  if (relation === null) throw refused(path, given, "conditions on relations only where relations lead to the row", "in `zone { measures(filter:) }`");
  return condition(given, { row: relation, relation: null, shape: relationShape, path, depth: 0 }, writer);
}

function fieldCondition(name: string, given: unknown, place: Place, writer: Writer): string {
  const path = `${place.path}.${name}`;
  const { row, shape } = place;
  writer.count(path);
  if (name === "and") return all((given as Filter[]).map((part, index) => condition(part, { ...place, path: `${path}.${index}` }, writer)));
  if (name === "or") return (given as Filter[]).map((part, index) => condition(part, { ...place, path: `${path}.${index}` }, writer)).join(" OR ") || "false";
  if (name === "not") return `NOT ${condition(given as Filter, { ...place, path }, writer)}`;
  if (name === "relation") return relationCondition(given as Filter, { ...place, path }, writer);
  if (name === "citedBy") return citationCondition(given as object, row, shape, writer);
  const link = shape.links[name];
  if (link !== undefined) return linkCondition(link, given as LinkFilter | readonly unknown[], { ...place, path }, writer);
  const property = shape.properties[name];
  if (property === undefined) throw refused(path, name, `a field of ${shape.name}`, Object.keys(shape.properties).join(", "));
  return propertyCondition(property, given, row, writer, path);
}

/** What a filter asks of a row as one Cypher condition in brackets; it is true or false, never null. */
export function condition(filter: Filter, place: Place, writer: Writer): string {
  const given = Object.entries(filter).filter(([, value]) => value != null);
  return `(${all(given.map(([name, value]) => fieldCondition(name, value, place, writer)))})`;
}
