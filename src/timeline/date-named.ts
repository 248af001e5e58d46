import { Failure } from "../errors.js";
import { partialDate, type PartialDateValue } from "../graph/partial-date.js";
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

function dateOf(argument: string, own: NamedDate): PartialDateValue {
  const date = own.date === null || isNoDate(own) ? null : partialDate(own.date);
  return date ?? refuse(argument, `"${own.subject}" is not dated; give a statement that stands on a \`timeline\`.`);
}

/** The date that an id stands for, among those found for it: its own, or the one beginning of an entity; refuses an id that stands for none or for several. */
export function dateNamed(argument: string, id: string, found: readonly NamedDate[]): PartialDateValue {
  const own = found.find(({ subject }) => subject === id);
  if (own !== undefined) return dateOf(argument, own);
  if (found.length === 0) refuse(argument, `"${id}" has no date; give the id of a dated fact, step, stage or relation as a \`timeline\` has them, or of a thing with one beginning, such as \`zone/xinjiang\`.`);
  const beginnings = found.filter(isBeginning);
  const [first, ...others] = beginnings;
  if (first === undefined) return refuse(argument, `"${id}" has no dated beginning; give one of ${listed(found)}.`);
  if (others.some(({ date }) => date !== first.date)) return refuse(argument, `"${id}" has several beginnings; give one of ${listed(beginnings)}.`);
  return dateOf(argument, first);
}
