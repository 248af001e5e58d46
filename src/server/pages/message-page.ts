import { layout } from "./layout.js";
import { markup } from "./markup.js";

/** A page that only says something, such as that there is no such page. */
export const messagePage = (title: string, message: string): string =>
  layout(title, markup`<h1>${title}</h1><p>${message}</p><p><a href="/">Where everything starts</a></p>`);
