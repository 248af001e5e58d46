import type { Figure } from "./figure.js";
import { type Time, timeOf } from "./time-of.js";

const undated: Time = { first: "~", last: "~" };

/** What has run since a day is placed by that day, for it has no end. */
const sortKey = ({ period, position }: Pick<Figure, "period" | "position">): string => {
  const { first, last } = timeOf(period) ?? undated;
  return [last === "9999-12-31" ? first : last, first, position].join(" ");
};

/** Orders figures by the end of their period, then its beginning, then their place in the data; undated ones come last. */
export function byTime(a: Pick<Figure, "period" | "position">, b: Pick<Figure, "period" | "position">): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
