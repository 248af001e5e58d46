import type { PlaceKindName } from "../graph/vocabulary/place-kind.js";
import type { Book } from "./book.js";
import type { Cited } from "./cited.js";
import { slug } from "./slug.js";

/** Places of the rows that are no countries. */
const kinds: Readonly<Record<string, PlaceKindName>> = {
  "Hong Kong": "ECONOMY",
  Macao: "ECONOMY",
  Taiwan: "ECONOMY",
  ASEAN: "BLOC",
  Beijing: "PROVINCE",
  Tianjin: "PROVINCE",
  "Beijing-Tianjin-Hebei region": "REGION",
  "Yangtze River Economic Belt": "REGION",
  "Yangtze River Delta": "REGION",
  "Guangdong-Hong Kong-Macao Greater Bay Area": "REGION",
  "Pacific Ocean": "REGION",
  "Indian Ocean": "REGION",
  "South Asia": "REGION",
  "Southeast Asia": "REGION",
  "Northeast Asia": "REGION",
  "Central Asia": "REGION",
  Africa: "REGION",
  Europe: "REGION",
};

/** A partner or region of the rows, written into the book; gives its id. The Belt and Road is an initiative, no place. */
export function place(book: Book, name: string, cited: Cited, nameZh?: string): string {
  if (name === "Belt and Road") return book.entity("concept/belt-and-road", { name: "Belt and Road Initiative", aliases: [name] }, cited);
  const chinese = nameZh === undefined ? {} : { nameZh };
  return book.entity(`place/${slug(name)}`, { name, ...chinese, placeKind: kinds[name] ?? "COUNTRY" }, cited);
}
