import type { Book } from "./book.js";
import type { Cited } from "./cited.js";
import { placeSorts } from "./place-sorts.js";
import { slug } from "./slug.js";

const initiative = "Belt and Road";

/** Whether a text names a place, or the initiative that stands for one. */
export const isKnownPlace = (name: string): boolean => name === initiative || placeSorts.has(name);

/** A partner or region of the rows, written into the book; gives its id. The Belt and Road is an initiative, no place. */
export function place(book: Book, name: string, cited: Cited, nameZh?: string): string {
  if (name === initiative) return book.entity("concept/belt-and-road", { name: "Belt and Road Initiative", aliases: [name] }, cited);
  const chinese = nameZh === undefined ? {} : { nameZh };
  return book.entity(`place/${slug(name)}`, { name, ...chinese, placeKind: placeSorts.get(name) ?? "COUNTRY" }, cited);
}
