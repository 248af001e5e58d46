import type { MeasureRow } from "./columns/measure-columns.js";

/** What a second page of a row tells of later documents, in words for readers; undefined where it tells of none. */
export function followUp({ note }: MeasureRow): string | undefined {
  const [, rules, notice, ministry] = /source2 \((.+?)\) names .+ as a legal basis and the follow-up notice (\S+) of the (.+?);/.exec(note ?? "") ?? [];
  return rules === undefined ? undefined : `The ${rules} name the notice of the list as a legal basis, and with it ${notice}, by which the ${ministry} follows it up.`;
}
