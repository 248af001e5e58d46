import { batchOfDocument } from "./batch.js";
import { citer } from "./citer.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { Conversion } from "./conversion.js";
import { documentCiter } from "./document-citer.js";
import { documentFigures } from "./document-figures.js";
import { documentId } from "./document-id.js";
import { documentKindOf } from "./document-kinds.js";
import { institutions } from "./institution.js";
import { remark } from "./remark.js";
import { tallies } from "./tallies.js";
import { zonesOfTheDay } from "./zones-of-the-day.js";

/** What the numbers of a row are of: its list, else its document. */
const subjectOf = (row: DocumentRow): string | undefined => batchOfDocument(row)?.id ?? (documentKindOf(row) === undefined ? undefined : documentId(row));

function writeCounts({ book, pages }: Conversion, row: DocumentRow): void {
  const subject = subjectOf(row);
  if (subject === undefined) return;
  const { at } = documentCiter(pages, row).told(row.totals_source, row.measures_source, row.items_source);
  for (const [column, { indicator, name, unit }] of Object.entries(documentFigures)) {
    const value = row[column as keyof typeof documentFigures];
    if (value === undefined) continue;
    book.entity(indicator, { name }, { at });
    const id = `figure/record-${row.key}-${column.replaceAll("_", "-")}`;
    const statement = column === "items_total" ? remark(row.items_note) : undefined;
    book.figures.push({ id, indicator, about: [subject], value: String(value), unit, printed: String(value), ...(statement === undefined ? {} : { statement }), at });
  }
}

/** How many measures of a list come from one zone. */
function writeShares({ book, pages }: Conversion, row: DocumentRow): void {
  const subject = subjectOf(row);
  if (subject === undefined || row.items_by_zone === undefined) return;
  const { at } = documentCiter(pages, row).told(row.totals_source);
  const indicator = book.entity("indicator/measures-of-a-list-from-a-zone", { name: "Measures of a list that come from a zone" }, { at });
  for (const [zone, value] of Object.entries(row.items_by_zone))
    book.figures.push({ id: `figure/record-${row.key}-from-${zone}`, indicator, about: [subject, `zone/${zone}`], value: String(value), unit: "measures", printed: String(value), at });
}

function writeTally({ book, pages }: Conversion, row: DocumentRow): void {
  const cited = documentCiter(pages, row).told();
  const [reporter] = institutions(book, row.issuer, cited);
  for (const { what, indicator, name, unit, value = String(row.value), bound, about = zonesOfTheDay(book, cited), statement } of tallies[row.key] ?? []) {
    book.entity(indicator, { name }, cited);
    const when = row.as_of === undefined ? {} : { period: `until ${row.as_of}` };
    const who = reporter === undefined ? {} : { reportedBy: reporter };
    const plain = value.replaceAll(",", "");
    book.figures.push({ id: `figure/record-${row.key}-${what}`, indicator, about: [about], ...when, value: plain, unit, ...(bound === undefined ? {} : { bound }), ...who, printed: value, ...(statement === undefined ? {} : { statement }), at: cited.at });
  }
}

/** How many tasks the plan of a zone sets; the measures of a plan likewise. */
function writeTasks({ book, pages, rows }: Conversion): void {
  for (const row of rows.zones) {
    const plan = rows.documents.find(({ key }) => key === row.plan_document_key);
    const counts = [
      { what: "pilot-tasks", value: row.pilot_tasks, indicator: "indicator/number-of-reform-pilot-tasks", name: "Number of reform pilot tasks", unit: "reform pilot tasks" },
      { what: "measures-in-plan", value: row.measures_in_plan, indicator: "indicator/measures-in-a-plan", name: "Measures in a plan", unit: "measures" },
    ] as const;
    for (const { what, value, indicator, name, unit } of counts) {
      if (value === undefined) continue;
      const said = citer(pages, row)(row.sources?.[what.replaceAll("-", "_")]);
      const again = plan?.measures_total === value && plan.measures_source !== undefined ? documentCiter(pages, plan).told(plan.measures_source).at : [];
      const at = [...new Set([...said.at, ...again])];
      book.entity(indicator, { name }, { at });
      const about = [`zone/${row.id}`, ...(plan === undefined ? [] : [documentId(plan)])];
      book.figures.push({ id: `figure/record-${row.id}-${what}`, indicator, about, value: String(value), unit, printed: String(value), at });
    }
  }
}

/** The numbers that are no property of one thing: splits of lists, items of documents, tasks of plans, and tallies. */
export function convertFigures(conversion: Conversion): void {
  for (const row of conversion.rows.documents) {
    writeCounts(conversion, row);
    writeShares(conversion, row);
    writeTally(conversion, row);
  }
  writeTasks(conversion);
}
