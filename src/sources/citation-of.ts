import type { Citation } from "./citation.js";
import type { Passage } from "./passage.js";

/** The citation of a passage. */
export const citationOf = (source: Passage): Citation => ({
  locator: source.locator,
  source,
  dataset: source.dataset,
  address: source.address,
});
