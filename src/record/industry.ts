import type { Book } from "./book.js";
import { capitalised } from "./capitalised.js";
import type { Cited } from "./cited.js";
import { slug } from "./slug.js";

/** Texts of the rows that name an industry under another name than its id has. */
const sameAs: Readonly<Record<string, string>> = {
  finance: "financial-services",
  "service industries": "services",
  "shipping services": "shipping",
  "next-generation information technology": "new-generation-information-technology",
  "intelligent terminals": "intelligent-terminal-products",
  "high-tech industry": "high-tech",
  culture: "cultural-services",
  automobiles: "automobile-manufacturing",
  "life and health": "life-sciences-and-health",
  "high-end equipment manufacturing": "high-end-equipment",
};

/** Names where the text alone would not do as one. */
const names: Readonly<Record<string, string>> = {
  "financial-services": "Financial services",
  services: "Service sector",
  shipping: "Shipping services",
  "new-generation-information-technology": "New generation of information technology",
  "intelligent-terminal-products": "Intelligent terminal products",
  "high-tech": "High-tech industries",
  "cultural-services": "Cultural services",
  "automobile-manufacturing": "Automobile manufacturing",
  "life-sciences-and-health": "Life sciences and health",
  "high-end-equipment": "High-end equipment",
  "value-added-telecommunications": "Value-added telecommunications services",
};

/** What zones and areas turn to that is no industry. */
const aims = new Set([
  "headquarters economy",
  "headquarters trade",
  "manufacturing innovation",
  "financial innovation",
  "21st Century Maritime Silk Road cooperation platform",
  "cross-Strait services and financial innovation",
  "gateway port",
  "port economy",
  "airport economy",
  "direct link with Hong Kong and Macao",
  "technology innovation",
  "research",
  "research and design",
]);

/** Whether a text of the rows names an industry. */
export const isIndustry = (text: string): boolean => !aims.has(text);

/** The industry a text of the rows names, written into the book; gives its id. */
export function industry(book: Book, text: string, cited: Cited): string {
  const name = sameAs[text] ?? slug(text);
  const own = sameAs[text] === undefined ? {} : { aliases: [text] };
  return book.entity(`industry/${name}`, { name: names[name] ?? capitalised(text), ...own }, cited);
}
