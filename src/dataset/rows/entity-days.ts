import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import { type FactPropertyName, factProperties } from "../../graph/vocabulary/fact-property.js";
import type { Kind } from "../../graph/vocabulary/kind.js";
import type { Fact } from "../merging/entity.js";
import { type Days, days } from "./days.js";

const properties = Object.keys(factProperties) as FactPropertyName[];
const beginnings = properties.filter((property) => "startsEntity" in factProperties[property]);
const proofs = properties.filter((property) => "provesEntity" in factProperties[property]);
/** The kinds that begin: a place or an industry is there at all times. */
const beginningKinds: ReadonlySet<string> = new Set<Kind>(beginnings.flatMap((property) => factProperties[property].kinds));

const always: Days = { fromDay: openDays.first, toDay: openDays.last, surelyFromDay: openDays.first, surelyToDay: openDays.last };

const first = (found: readonly Days[], end: "fromDay" | "surelyFromDay"): Days | undefined => found.toSorted((a, b) => (a[end] < b[end] ? -1 : 1))[0];

const datesOf = (facts: readonly Fact[], wanted: readonly FactPropertyName[]): readonly Days[] =>
  facts.flatMap(({ property, value }) => (wanted.includes(property) && partialDate(value) !== null ? [days(value, undefined)] : []));

/** The days of an entity: it is there from the earliest dated beginning on, whatever that is called, surely at the latest when something is dated that proves it; no end is known. */
export function entityDays(kind: string | undefined, facts: readonly Fact[]): Days {
  if (kind === undefined || !beginningKinds.has(kind)) return always;
  const undated = days(undefined, undefined);
  const begun = datesOf(facts, beginnings);
  const fromDay = first(begun, "fromDay")?.fromDay ?? undated.fromDay;
  const proven = datesOf(facts, proofs).filter(({ surelyFromDay }) => surelyFromDay >= fromDay);
  const { surelyFromDay, surelyToDay } = first([...begun, ...proven], "surelyFromDay") ?? undated;
  return { ...undated, fromDay, surelyFromDay, surelyToDay };
}
