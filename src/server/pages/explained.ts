import { type Markup, markup } from "./markup.js";
import { words } from "./words.js";

/** A word of one of our vocabularies, with what it means. */
export const explained = (vocabulary: Readonly<Record<string, string>>, name: string): Markup =>
  markup`${words(name)} <span class="quiet">${vocabulary[name]}</span>`;
