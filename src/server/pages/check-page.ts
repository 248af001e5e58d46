import type { CheckData } from "./check-document.js";
import { checkRows } from "./check-rows.js";
import { link } from "./evidence.js";
import type { PageContent } from "./page-content.js";
import { properties } from "./properties.js";

/** The page of a check: what is printed, what it comes to, and from what. */
export const checkPage = (check: CheckData): PageContent => ({
  title: `Recomputed: ${check.figure.sentence}`,
  body: properties([["Figure", link({ id: check.figure.id, name: check.figure.sentence })], ...checkRows(check, check.figure.unit)]),
});
