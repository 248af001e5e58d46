import { pageKinds } from "../../graph/vocabulary/page-kind.js";
import type { WebPageRecord } from "../records/web-page-record.js";
import { fields } from "./fields.js";
import { recordSchema } from "./record-schema.js";

/** How a web page is written. */
export const webPageSchema = recordSchema<WebPageRecord>(
  { locator: fields.text, pageKind: fields.nameIn(pageKinds), readAt: fields.text, read: fields.text, summary: fields.text },
  { publisher: fields.text, address: fields.text },
);
