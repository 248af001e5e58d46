import type { NegativeListRow } from "./columns/negative-list-columns.js";
import type { Conversion } from "./conversion.js";
import { documentId } from "./document-id.js";

/** A history of negative lists: one measure, with an edition now and then. */
interface History {
  readonly id: string;
  readonly name: string;
  /** The first half of the ids of its editions. */
  readonly prefix: string;
  readonly documentName: string;
  /** The wider measures it is part of. */
  readonly partOf: readonly WiderMeasure[];
}

interface WiderMeasure {
  readonly id: string;
  readonly name: string;
}

const lists: WiderMeasure = { id: "measure/negative-lists", name: "Negative lists" };
const services: WiderMeasure = { id: "measure/negative-list-services", name: "Negative list for cross-border trade in services" };

const histories: Readonly<Record<string, Readonly<Record<string, History>>>> = {
  "foreign investment": {
    "FTZ": {
      id: "measure/negative-list-foreign-investment-zones",
      name: "Negative list for foreign investment in the pilot free trade zones",
      prefix: "document/negative-list-foreign-investment-zones",
      documentName: "Negative list for foreign investment access in the pilot free trade zones",
      partOf: [lists],
    },
    national: {
      id: "measure/negative-list-foreign-investment-nationwide",
      name: "National negative list for foreign investment",
      prefix: "document/negative-list-foreign-investment-nationwide",
      documentName: "National negative list for foreign investment access",
      partOf: [lists],
    },
  },
  "cross-border trade in services": {
    "FTZ": {
      id: "measure/negative-list-services-zones",
      name: "Negative list for cross-border trade in services in the pilot free trade zones",
      prefix: "document/negative-list-services-zones",
      documentName: "Negative list for cross-border trade in services in the pilot free trade zones",
      partOf: [services, lists],
    },
    national: {
      id: "measure/negative-list-services-nationwide",
      name: "National negative list for cross-border trade in services",
      prefix: "document/negative-list-services-nationwide",
      documentName: "National negative list for cross-border trade in services",
      partOf: [services, lists],
    },
    "Hainan Free Trade Port": {
      id: "measure/negative-list-services-hainan",
      name: "Negative list for cross-border trade in services in the Hainan Free Trade Port",
      prefix: "document/negative-list-services-hainan",
      documentName: "Negative list for cross-border trade in services in the Hainan Free Trade Port",
      partOf: [services, lists],
    },
  },
};

/** The history an edition belongs to; undefined for a kind or level that is not known. */
export const historyOf = ({ kind, level }: Pick<NegativeListRow, "kind" | "level">): History | undefined => histories[kind]?.[level];

/** The id of the document that is an edition: that of its row of documents, where it has one. */
export function editionDocument({ rows }: Conversion, row: NegativeListRow): string {
  const document = rows.documents.find(({ key }) => key === row.document_key);
  return document === undefined ? `${historyOf(row)?.prefix}-${row.edition}` : documentId(document);
}
