import type { Cited } from "./cited.js";
import { type CitedStatement, joiningForms } from "./cited-statement.js";
import type { Found } from "./found.js";
import type { Outcome } from "./outcome.js";
import { plainName } from "./plain-name.js";
import { readStatuses } from "./read-status.js";
import type { RelationItem } from "./relation-item.js";
import { settle } from "./settle.js";

/** One end of a relation: as the reader calls it, and what in the data that is. */
interface End {
  readonly name: string;
  readonly ids: readonly string[];
}

const joins = ({ joins: ends }: CitedStatement, one: End, other: End): boolean =>
  ends !== undefined && one.ids.includes(ends.subject) && ends.objects.some((id) => other.ids.includes(id));

const isFactOf = ({ value, id }: CitedStatement, one: End, other: End): boolean =>
  value !== undefined && one.ids.includes(id) && plainName(value) === plainName(other.name);

function whyNot(from: End, to: End): string {
  const unknown = [from, to].filter(({ ids }) => ids.length === 0).map(({ name }) => name);
  return unknown.length > 0 ? `not found here: ${unknown.join(", ")}` : `nothing joins ${from.ids.join(" or ")} and ${to.ids.join(" or ")}`;
}

function noteOf({ status }: RelationItem, found: readonly CitedStatement[]): Pick<Found, "note"> {
  const read = status === undefined ? "STATED" : readStatuses[status];
  const statuses = [...new Set(found.map((statement) => statement.status ?? "STATED"))];
  return statuses.length === 0 || statuses.includes(read) ? {} : { note: `read as ${read}, in the data ${statuses.join(", ")}` };
}

function foundOf(item: RelationItem, { statements }: Cited, from: End, to: End): Found {
  const ways = [[from, to], [to, from]] as const;
  const found = statements.filter((statement) => ways.some(([one, other]) => joins(statement, one, other) || isFactOf(statement, one, other)));
  return { ids: [...new Set(found.map(({ id }) => id))], why: whyNot(from, to), ...noteOf(item, found) };
}

/** What became of a relation that a reader found; `idsOf` gives the entities of a name as they were found in the passage. */
export function matchRelation(item: RelationItem, cited: Cited, idsOf: (name: string) => readonly string[]): Outcome {
  const [from, to] = [item.from, item.to].map((name): End => ({ name, ids: idsOf(name) })) as [End, End];
  const isStatement = (id: string): boolean =>
    cited.statements.some((statement) => statement.id === id && (joiningForms as readonly string[]).includes(statement.form));
  const objection = (id: string): string | null => (isStatement(id) ? null : `no relation, step, stage, figure or fact of ${id} is cited from here`);
  const text = `${item.from} → ${item.says} → ${item.to}`;
  return { passage: cited.passage, kind: "relations", text, position: item.position, ...settle(item, foundOf(item, cited, from, to), objection) };
}
