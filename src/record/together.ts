import type { Cited } from "./cited.js";

/** Several citations as one, which is as sure as the first of them. */
export const together = (first: Cited, ...others: readonly Cited[]): Cited => ({ ...first, at: [...new Set([first, ...others].flatMap(({ at }) => at))] });
