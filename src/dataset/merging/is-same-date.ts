import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";

interface Extent {
  readonly first: string;
  readonly last: string;
}

function extentOf(text: string): Extent {
  const date = partialDate(text);
  return { first: date?.earliest ?? openDays.first, last: date?.latest ?? openDays.last };
}

const holds = (outer: Extent, inner: Extent): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** Whether a date may be the other told more coarsely or more finely: one of them holds the other. */
export function isSameDate(one: string, other: string): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  return holds(a, b) || holds(b, a);
}
