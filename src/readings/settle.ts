import type { Found } from "./found.js";
import type { Outcome } from "./outcome.js";
import type { Settlement } from "./settlement.js";

type Verdict = Pick<Outcome, "state" | "ids" | "reason" | "isNeedless" | "why" | "note">;

const noted = ({ note }: Found): Pick<Outcome, "note"> => (note === undefined ? {} : { note });

/** What becomes of an item, given what is found of it by itself and what objection there is to an id that it was settled as. */
export function settle({ as, excused }: Settlement, found: Found, objection: (id: string) => string | null): Verdict {
  const isSettled = as !== undefined || excused !== undefined;
  if (found.ids.length > 0) return { state: "named", ids: found.ids, ...noted(found), ...(isSettled && { isNeedless: true }) };
  if (excused !== undefined) return { state: "excused", ids: [], reason: excused };
  const wrong = (as ?? []).flatMap((id) => objection(id) ?? []);
  if (as === undefined || wrong.length > 0) return { state: "missing", ids: [], why: as === undefined ? found.why : wrong.join("; ") };
  return { state: "settled", ids: as };
}
