import { Book } from "./book.js";
import { convertAgreements } from "./convert-agreements.js";
import { convertAreas } from "./convert-areas.js";
import { convertBatches } from "./convert-batches.js";
import { convertBestPractices } from "./convert-best-practices.js";
import { convertDocuments } from "./convert-documents.js";
import { convertFigures } from "./convert-figures.js";
import { convertMeasures } from "./convert-measures.js";
import { convertNegativeLists } from "./convert-negative-lists.js";
import { convertWaves } from "./convert-waves.js";
import { convertZones } from "./convert-zones.js";
import { PageBook } from "./page-book.js";
import { recordFiles } from "./record-files.js";
import { rowKinds } from "./row-kinds.js";
import type { Rows } from "./rows.js";

/** The official pages of documents: where the State Council or its gazette printed them. */
function documentPages({ documents }: Rows): ReadonlySet<string> {
  const pages = documents.flatMap(({ source, gazette_address: gazette }) => [source, ...(gazette === undefined ? [] : [gazette])]);
  return new Set(pages.filter((address) => new URL(address).host === "www.gov.cn" && !address.includes("/xinwen/")));
}

/** The files of data/record/ that the rows become, by name. Documents come first, so that their pages are known as theirs. */
export function convertRows(rows: Rows): ReadonlyMap<string, string> {
  const book = new Book();
  const pages = new PageBook(documentPages(rows), rowKinds(rows));
  const conversion = { rows, book, pages };
  const converters = [convertDocuments, convertWaves, convertZones, convertAreas, convertBatches, convertMeasures, convertNegativeLists, convertBestPractices, convertAgreements, convertFigures];
  for (const convert of converters) convert(conversion);
  return recordFiles(book, pages);
}
