import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import { type FactPropertyName, factProperties } from "../../graph/vocabulary/fact-property.js";
import type { Kind } from "../../graph/vocabulary/kind.js";
import type { Fact } from "../merging/entity.js";
import { type Days, days } from "./days.js";

const beginnings = (Object.keys(factProperties) as FactPropertyName[]).filter((property) => "startsEntity" in factProperties[property]);
/** The kinds that begin: a place or an industry is there at all times. */
const beginningKinds: ReadonlySet<string> = new Set<Kind>(beginnings.flatMap((property) => factProperties[property].kinds));

const always: Days = { fromDay: openDays.first, toDay: openDays.last, surelyFromDay: openDays.first, surelyToDay: openDays.last };

const first = (found: readonly Days[], end: "fromDay" | "surelyFromDay"): Days | undefined => found.toSorted((a, b) => (a[end] < b[end] ? -1 : 1))[0];

/** The days of an entity: it is there from the earliest dated beginning on, whatever that is called, and no end is known. */
export function entityDays(kind: string | undefined, facts: readonly Fact[]): Days {
  if (kind === undefined || !beginningKinds.has(kind)) return always;
  const dates = facts.filter(({ property }) => beginnings.includes(property)).map(({ value }) => value);
  const found = dates.filter((value) => partialDate(value) !== null).map((value) => days(value, undefined));
  const undated = days(undefined, undefined);
  const { surelyFromDay, surelyToDay } = first(found, "surelyFromDay") ?? undated;
  return { ...undated, fromDay: first(found, "fromDay")?.fromDay ?? undated.fromDay, surelyFromDay, surelyToDay };
}
