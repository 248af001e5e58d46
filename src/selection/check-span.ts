import { refused } from "./refused.js";

/** Refuses a time that ends before it begins; null: open. `around` is what the two arguments lie in, such as `filter.`. */
export function checkSpan(from: string | null | undefined, to: string | null | undefined, around = ""): void {
  if (from != null && to != null && to < from) throw refused(`${around}to`, to, `a day not before "${around}from"`, `"${from}"`);
}
