import { inView } from "./in-view.js";
import { possiblyInView } from "./possibly-in-view.js";
import type { Link, Property } from "./shape.js";

/** Where dates stand: at the end of links that lead there one after the other, of what is stated and has one of some values. */
export interface DatedWay {
  readonly links: readonly Pick<Link, "over" | "label" | "isRelation">[];
  readonly only: Readonly<Record<string, readonly string[]>>;
}

const isOneOf = (end: string) => ([name, values]: readonly [string, readonly string[]]): string => `${end}.${name} IN [${values.map((value) => `'${value}'`).join(", ")}]`;

/** The pattern of the way with its conditions, and the variable of its end; only what is stated and there in the view. */
function match({ links, only }: DatedWay, row: string): { text: string; end: string } {
  const ends = links.map((link, index) => ({ ...link, end: `${row}End${index}`, relation: `${row}Relation${index}` }));
  const pattern = ends.map(({ over, label, end, relation }) => `${over.replace("{relation}", relation)}(${end}:${label})`).join("");
  const relations = ends.flatMap(({ relation, isRelation }) => (isRelation ? [`${relation}.status = 'STATED'`, possiblyInView(relation)] : []));
  const end = ends.at(-1)?.end ?? row;
  const conditions = [...relations, ...ends.slice(0, -1).map((one) => possiblyInView(one.end)), inView(end), `${end}.status = 'STATED'`, ...Object.entries(only).map(isOneOf(end)), `${end}.dateFirst IS NOT NULL`];
  return { text: `MATCH (${row})${pattern} WHERE ${conditions.join(" AND ")}`, end };
}

/** The earliest of dates that stand elsewhere, as a property of the row; null where nothing there is dated. */
export function earliestDate(way: DatedWay): Property {
  const earliest = (...names: readonly string[]) => (row: string): string => {
    const { text, end } = match(way, row);
    const told = names.map((name) => `${end}.${name}`).join(", ");
    return `COLLECT { ${text} RETURN ${names.length > 1 ? `[${told}]` : told} ORDER BY ${end}.dateFirst, ${end}.dateLast LIMIT 1 }[0]`;
  };
  return { value: "date", isWorkedOut: true, of: earliest("date"), daysOf: (row) => ({ first: earliest("dateFirst")(row), last: earliest("dateLast")(row), both: earliest("dateFirst", "dateLast")(row) }) };
}
