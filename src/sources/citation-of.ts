import type { Citation } from "./citation.js";
import type { CitedSource } from "./cited-source.js";

/** The citation of a passage or web page. */
export const citationOf = (source: CitedSource): Citation => ({
  locator: source.locator,
  source,
  dataset: source.dataset,
  address: source.address,
});
