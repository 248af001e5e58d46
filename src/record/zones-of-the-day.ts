import type { Book } from "./book.js";
import type { Cited } from "./cited.js";

const description = {
  name: "Pilot free trade zones of the day",
  summary: "All pilot zones there were on the day a document came out or a count was made; what is said of them is not said of each.",
};

/** All zones there were when something was said of them, written into the book; gives the id. */
export const zonesOfTheDay = (book: Book, cited: Cited): string => book.entity("zone-group/pilot-zones", description, cited);
