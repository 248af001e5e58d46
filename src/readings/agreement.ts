import type { Outcome } from "./outcome.js";

/** How a second reading and the data stand to each other. */
export interface Agreement {
  /** Id of the dataset that was read. */
  readonly dataset: string;
  readonly outcomes: readonly Outcome[];
  /** Locators of passages that nobody read a second time; what holds the cells of a table need not be. */
  readonly unread: readonly string[];
}
