import type { Book } from "./book.js";
import type { PageBook } from "./page-book.js";
import type { Rows } from "./rows.js";

/** What a converter works with: the rows, and the book and pages it writes into. */
export interface Conversion {
  readonly rows: Rows;
  readonly book: Book;
  readonly pages: PageBook;
}
