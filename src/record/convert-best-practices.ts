import { bestPracticeBatch } from "./batch.js";
import { citer } from "./citer.js";
import type { BestPracticeRow } from "./columns/best-practice-columns.js";
import type { Conversion } from "./conversion.js";
import { institutions } from "./institution.js";
import { remark } from "./remark.js";
import { slug } from "./slug.js";

/** What the step of a case rests on: that it is among the cases, when they were put out, and where the practice is from. */
function practised({ issued, originating_area: area }: BestPracticeRow): string {
  const day = issued === undefined ? undefined : `They were put out on ${issued}, which is the day given here.`;
  const from = area === undefined ? undefined : `The record names ${area} as the area that it is from.`;
  return ["The practice of the zones named is among the best practice cases.", day, from].filter((part) => part !== undefined).join(" ");
}

function writeCase({ book, pages }: Conversion, row: BestPracticeRow): void {
  const cite = citer(pages, row);
  const cited = cite();
  const told = remark(row.note);
  const summary = told === undefined ? {} : { summary: `Best practice case. ${told}` };
  const id = book.entity(`measure/${slug(row.name_en)}`, { name: row.name_en, ...summary }, cited);
  if (row.name_zh !== undefined) book.entity(id, { name: row.name_en, nameZh: row.name_zh }, cite(row.source_zh));
  book.fact(id, "field", row.field_en, cited);
  if (row.batch !== undefined) book.relate(id, "PART_OF", bestPracticeBatch(row.batch).id, cited);
  const authorities = institutions(book, row.issuer, cited);
  book.steps.push({
    id: `step/${slug(row.name_en)}-practised`,
    measure: id,
    stage: "PILOTED",
    ...(row.issued === undefined ? {} : { date: row.issued }),
    in: row.zones.map((zone) => `zone/${zone}`),
    ...(authorities.length === 0 ? {} : { authorities }),
    statement: practised(row),
    confidence: cited.confidence ?? "DERIVED",
    at: cited.at,
  });
}

/** The best practice cases: practices of zones, put out for others to learn from. */
export function convertBestPractices(conversion: Conversion): void {
  for (const row of conversion.rows["best-practices"]) writeCase(conversion, row);
}
