import { areaId } from "./area-id.js";
import { citer } from "./citer.js";
import type { AreaRow } from "./columns/area-columns.js";
import type { Conversion } from "./conversion.js";
import { documentId } from "./document-id.js";
import { industry, isIndustry } from "./industry.js";

function writeArea({ book, pages }: Conversion, row: AreaRow): void {
  const cite = citer(pages, row);
  const named = cite();
  const zone = `zone/${row.zone}`;
  const summary = row.added === undefined ? undefined : `Added: ${row.added}.`;
  const id = book.entity(areaId(row.zone, row.name_en), { name: row.name_en, nameZh: row.name_zh, ...(summary === undefined ? {} : { summary }) }, named);
  book.relate(id, "PART_OF", zone, named);
  const size = { ...cite(row.area_source), statement: row.confidence === "derived" ? row.note && `Derived: ${row.note}.` : undefined };
  book.fact(id, "areaKm2", row.area_km2, size);
  book.fact(id, "areaNote", row.area_note, size);
  const cited = cite(row.focus_source);
  for (const text of row.focus ?? [])
    if (isIndustry(text)) book.relate(id, "FOCUSES_ON", industry(book, text, cited), cited);
    else book.fact(id, "focus", text, cited);
}

const newArea = /^(?<name>[^(]+?) \((?<document>\w+ \[\d+\] No\. \d+), launched (?<month>\w+) (?<year>\d{4})\)$/;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** The new area that a zone was given later, from the one text that names it, its plan and its launch. */
function writeNewArea({ book, pages, rows }: Conversion, row: Conversion["rows"]["zones"][number]): void {
  const { name, document, month = "", year } = newArea.exec(row.new_area ?? "")?.groups ?? {};
  if (name === undefined) return;
  const cited = citer(pages, row)(row.sources?.["new_area"]);
  const id = book.entity(`area/${row.id}-new-area`, { name, summary: `New area of ${row.province}'s zone.` }, cited);
  book.relate(id, "PART_OF", `zone/${row.id}`, cited);
  book.fact(id, "launchedOn", `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}`, cited);
  for (const plan of rows.documents.filter(({ number_en: number }) => number === document)) book.relate(id, "ESTABLISHED_BY", documentId(plan), cited);
}

/** The areas of the zones, with sizes and what they focus on. */
export function convertAreas(conversion: Conversion): void {
  for (const row of conversion.rows.areas) writeArea(conversion, row);
  for (const row of conversion.rows.zones) writeNewArea(conversion, row);
}
