import { bounds } from "../../graph/vocabulary/bound.js";
import { natures } from "../../graph/vocabulary/nature.js";
import { scales } from "../../graph/vocabulary/scale.js";
import type { FigureRecord } from "../records/figure-record.js";
import { comparisonSchema } from "./comparison-schema.js";
import { fields } from "./fields.js";
import { readingSchema } from "./reading-schema.js";
import { recordSchema } from "./record-schema.js";

/** How a figure is written. */
export const figureSchema = recordSchema<FigureRecord>(
  { id: fields.text, indicator: fields.text, about: fields.texts, value: fields.text, unit: fields.text, printed: fields.text, at: fields.texts },
  {
    period: fields.text,
    valueHigh: fields.text,
    scale: fields.nameIn(scales),
    bound: fields.nameIn(bounds),
    nature: fields.nameIn(natures),
    reportedBy: fields.text,
    comparison: comparisonSchema,
    reading: readingSchema,
    statement: fields.text,
  },
);
