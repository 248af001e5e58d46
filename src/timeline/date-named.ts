import { Failure } from "../errors.js";
import { partialDate } from "../graph/partial-date.js";
import { type FactPropertyName, factProperties } from "../graph/vocabulary/fact-property.js";
import type { NamedDate } from "./named-date.js";

const shown = 5;

const declared = (what: string) => (Object.hasOwn(factProperties, what) ? factProperties[what as FactPropertyName] : undefined);

/** Whether it tells from when the thing is there. */
function isBeginning({ subject, what }: NamedDate): boolean {
  const property = declared(what);
  return subject.startsWith("fact/") && property !== undefined && "startsEntity" in property;
}

/** A fact that is no date may look like one: a number of a document may be `2015`. */
const isNoDate = ({ what }: NamedDate): boolean => (declared(what)?.value ?? "date") !== "date";

function refuse(argument: string, what: string): never {
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${what}`);
}

const listed = (dates: readonly NamedDate[]): string =>
  dates.slice(0, shown).map(({ subject, date }) => `${subject} (${date})`).join(", ") + (dates.length > shown ? " …" : "");

/** The statement itself, once it is known to be dated. */
function dated<Found extends NamedDate>(argument: string, own: Found): Found & { readonly date: string } {
  const { date } = own;
  if (date === null || isNoDate(own) || partialDate(date) === null) return refuse(argument, `"${own.subject}" is not dated; give a statement that stands on a \`timeline\`.`);
  return { ...own, date };
}

/** The one of these that is meant, by their dates; refuses several. */
function theOne<Found extends NamedDate>(argument: string, id: string, found: readonly Found[], what: string): Found & { readonly date: string } {
  const [first, ...others] = found;
  if (first === undefined || others.some(({ date }) => date !== first.date)) return refuse(argument, `"${id}" has several ${what}; give one of ${listed(found)}, or say which by "${argument}What", such as "${first?.what}".`);
  return dated(argument, first);
}

/** Whether an id is that of a statement, or of a fact as one source gives it. */
const isOf = (id: string) => ({ subject }: NamedDate): boolean => subject === id || (subject.startsWith("fact/") && id.startsWith(`${subject}-at-`));

/** The dated statement that an id stands for, among those found for it: itself, or of an entity the one beginning or what has this name; refuses an id that stands for none or for several. */
export function dateNamed<Found extends NamedDate>(argument: string, id: string, found: readonly Found[], what?: string | null): Found & { readonly date: string } {
  const own = found.find(isOf(id));
  if (own !== undefined) return dated(argument, own);
  if (found.length === 0) return refuse(argument, `"${id}" has no date; give the id of a dated fact, step, stage or relation as a \`timeline\` has them, or of a thing with one beginning, such as \`zone/xinjiang\`.`);
  const meant = found.filter((named) => (what == null ? isBeginning(named) : named.what === what));
  if (meant.length === 0) return refuse(argument, `"${id}" has no dated ${what == null ? "beginning" : `"${what}"`}; give one of ${listed(found)}.`);
  return theOne(argument, id, meant, what == null ? "beginnings" : `dates of "${what}"`);
}
