import { openDays } from "../../graph/days-of.js";
import { partialDate } from "../../graph/partial-date.js";
import type { Properties } from "./graph-row.js";

/** The first and last day a date may mean, as properties `<name>First` and `<name>Last`; none where there is no date. */
export function extent(name: string, date: string | undefined): Properties {
  const value = date === undefined ? null : partialDate(date);
  if (value === null) return {};
  return { [`${name}First`]: value.earliest ?? openDays.first, [`${name}Last`]: value.latest ?? openDays.last };
}
