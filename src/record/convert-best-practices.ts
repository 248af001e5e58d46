import { bestPracticeBatch } from "./batch.js";
import { citer } from "./citer.js";
import type { BestPracticeRow } from "./columns/best-practice-columns.js";
import type { Conversion } from "./conversion.js";
import { slug } from "./slug.js";

function writeCase({ book, pages }: Conversion, row: BestPracticeRow): void {
  const cite = citer(pages, row);
  const cited = cite();
  const summary = row.note === undefined ? {} : { summary: `Best practice case. Note of the record: ${row.note}.` };
  const id = book.entity(`measure/${slug(row.name_en)}`, { name: row.name_en, ...summary }, cited);
  if (row.name_zh !== undefined) book.entity(id, { name: row.name_en, nameZh: row.name_zh }, cite(row.source_zh));
  book.fact(id, "field", row.field_en, cited);
  if (row.batch !== undefined) book.relate(id, "PART_OF", bestPracticeBatch(row.batch).id, cited);
  const by = row.issued === undefined ? "" : ` They were put out on ${row.issued}.`;
  book.steps.push({
    id: `step/${slug(row.name_en)}-practised`,
    measure: id,
    stage: "PILOTED",
    in: row.zones.map((zone) => `zone/${zone}`),
    statement: `The practice of the zones named is among the best practice cases.${by}`,
    confidence: cited.confidence ?? "DERIVED",
    at: cited.at,
  });
}

/** The best practice cases: practices of zones, put out for others to learn from. */
export function convertBestPractices(conversion: Conversion): void {
  for (const row of conversion.rows["best-practices"]) writeCase(conversion, row);
}
