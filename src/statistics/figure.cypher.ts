import { listing } from "../connections/listing.js";
import type { Document } from "../documents/document.js";
import { type KeyedRow, many, one } from "../graph/batch.js";
import { statement } from "../graph/statement.js";
import type { Figure } from "./figure.js";

/** The figure with an id; null where there is none. */
export const figuresById = one(statement<never, KeyedRow<Figure>>("statistics/figures-by-id", ["key", "value"]));
/** All cells of a table, in the order of the data. */
export const cellsByTable = many(statement<never, KeyedRow<Figure>>("statistics/cells-by-table", ["key", "value"]));
/** All figures of an indicator, in the order of the data; `about` null: whatever they are of. */
export const figuresByIndicator = many<{ about: string | null }, Figure>(
  statement<never, KeyedRow<Figure>>("statistics/figures-by-indicator", ["key", "value"]),
);

/** The documents of its reporter that are named where a figure is given, by name. */
export const documentsByFigure = many(statement<never, KeyedRow<Document>>("statistics/documents-by-figure", ["key", "value"]));

/** All figures, in the order of the data. */
export const allFigures = listing<object>("statistics/figures", "row.position");
/** The figures about an entity, of an indicator, or in a table, in the order of the data. */
export const figuresOf = listing<object>("statistics/figures-of", "row.position");
