import type { DocumentNode } from "graphql";

import { type CheckData, checkDocument } from "./check-document.js";
import { type ConflictData, conflictDocument } from "./conflict-document.js";
import { type FigureData, figureDocument } from "./figure-document.js";
import { type PassageData, passageDocument } from "./passage-document.js";
import { type TableData, tableDocument } from "./table-document.js";
import { type ThingData, thingDocument } from "./thing-document.js";
import { type WebPageData, webPageDocument } from "./web-page-document.js";

/** What is shown of a thing with a page: asked of the API itself, so a page never knows more than a caller. */
export type PageData = ThingData | PassageData | FigureData | TableData | CheckData | ConflictData | WebPageData;

const byPrefix: Readonly<Record<string, DocumentNode>> = {
  passage: passageDocument,
  "web-page": webPageDocument,
  figure: figureDocument,
  table: tableDocument,
  check: checkDocument,
  conflict: conflictDocument,
};

/** The document that asks for what the page of an id shows. */
export const pageDocument = (id: string): DocumentNode => byPrefix[id.split("/", 1)[0] ?? ""] ?? thingDocument;
