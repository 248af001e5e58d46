import { pageSizes } from "../connections/page-sizes.js";

/** What one request may ask for. */
export const requestLimits = {
  tokens: 1000,
  depth: 14,
  aliases: 30,
  bodyBytes: 64 * 1024,
  requestsInFlight: 256,
  /** Objects an answer may have, priced before anything is read. */
  objects: 500_000,
  /** Statements an answer may take. */
  statements: 24,
  pageSize: pageSizes.largest,
} as const;
