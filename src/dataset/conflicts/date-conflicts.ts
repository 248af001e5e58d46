import type { Claimed } from "../merging/claimed.js";
import type { Conflict } from "../merging/conflict.js";
import { groupBy } from "../merging/group-by.js";
import { isSameDate } from "../merging/is-same-date.js";
import { arisen } from "./arisen.js";
import { disagreeing } from "./disagreeing.js";

/** A step or stage as one dataset tells it. */
interface Told {
  readonly id: string;
  readonly stage: string;
  readonly date?: string;
  readonly claims: readonly Claimed[];
}

/** The conflicts between the dates that datasets give of one step or stage; `of` is the measure or agreement it belongs to, by id and by name. */
export const dateConflicts = <T extends Told>(tellings: readonly T[], of: (told: T) => { readonly id: string; readonly name: string }): readonly Conflict[] =>
  [...groupBy(tellings, ({ id }) => id).values()].flatMap((group) => {
    const dated = group.flatMap(({ id, date, claims }) => (date === undefined ? [] : [{ value: date, claims, ref: id }]));
    const against = disagreeing(dated, (one, other) => isSameDate(one.value, other.value));
    const [first] = group;
    if (against.length === 0 || first === undefined) return [];
    const whole = of(first);
    const what = `${whole.name}, stage ${first.stage}`;
    return [arisen({ key: `${first.id.slice(first.id.indexOf("/") + 1)} date`, kind: "DATE", what, about: [whole.id] }, against)];
  });
