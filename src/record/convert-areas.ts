import { areaId } from "./area-id.js";
import { citer } from "./citer.js";
import type { Cited } from "./cited.js";
import type { AreaRow } from "./columns/area-columns.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import type { Conversion } from "./conversion.js";
import { documentCiter } from "./document-citer.js";
import { documentId } from "./document-id.js";
import { industry, isIndustry } from "./industry.js";
import { isSure } from "./is-sure.js";
import { newArea } from "./new-area.js";
import { remark } from "./remark.js";
import { together } from "./together.js";

/** Why the size is as sure as it is, where the row says so: the sum it is derived from, or what is weak about it. */
function whyOf({ confidence, note, area_note: weakness }: AreaRow): string | undefined {
  if (confidence === "derived") return remark(note);
  return confidence === "uncertain" ? remark(weakness) : undefined;
}

/** What the area is the beginning of, how it was added, and what else the row tells of it. */
function summaryOf({ name_en: name, added, confidence, note }: AreaRow): string | undefined {
  const whole = /^(.+) \(initial area\)$/.exec(name)?.[1];
  const told = [whole && `Initial part of the ${whole}.`, added && `Added: ${added}.`, confidence === "derived" ? undefined : remark(note)].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(" ");
}

/** The size is as sure as the row, and one derived from the zone's total rests on the page of that, too. */
function sizeOf({ pages, rows }: Conversion, row: AreaRow): Cited {
  const size = citer(pages, row)(row.area_source);
  const zone = rows.zones.find(({ id }) => id === row.zone);
  if (row.confidence !== "derived" || zone === undefined) return size;
  return together(size, citer(pages, zone)(zone.sources?.["area"]));
}

function writeArea(conversion: Conversion, row: AreaRow): void {
  const { book, pages } = conversion;
  const cite = citer(pages, { ...row, confidence: "stated" });
  const named = cite();
  const summary = summaryOf(row);
  const at = row.note_source === undefined ? named.at : [...named.at, ...cite(row.note_source).at];
  const id = book.entity(areaId(row.zone, row.name_en), { name: row.name_en, nameZh: row.name_zh, ...(summary === undefined ? {} : { summary }) }, { at });
  book.relate(id, "PART_OF", `zone/${row.zone}`, named);
  const size = sizeOf(conversion, row);
  book.fact(id, "areaKm2", row.area_km2, { ...size, statement: whyOf(row) });
  book.fact(id, "areaNote", remark(row.area_note), size);
  const cited = cite(row.focus_source);
  for (const text of row.focus ?? [])
    if (isIndustry(text)) book.relate(id, "FOCUSES_ON", industry(book, text, cited), cited);
    else book.fact(id, "focus", text, cited);
}

/** What the title of a document calls a new area in Chinese: the words between the zone and the document. */
const chineseNameIn = (title: string | undefined): string | undefined => /自由贸易试验区(.+?)(?:总体方案)?的(?:通知|批复)$/.exec(title ?? "")?.[1];

/** A new area, with its launch and all documents on it: the plan that the row names, and those that have its name in their title. */
function writeNewArea({ book, pages, rows }: Conversion, row: ZoneRow): void {
  const area = newArea(row.new_area ?? "");
  if (area === null) return;
  const told = citer(pages, row)(row.sources?.["new_area"]);
  const founding = rows.documents
    .filter(({ number_en: number, title_en: title }) => number === area.plan || title.includes(area.name))
    .map((document) => ({ document, listed: documentCiter(pages, document).listed() }));
  const nameZh = founding.map(({ document }) => chineseNameIn(document.title_zh)).find((name) => name !== undefined);
  const at = [...told.at, ...founding.flatMap(({ listed }) => listed.at)];
  const id = book.entity(`area/${row.id}-new-area`, { name: area.name, ...(nameZh === undefined ? {} : { nameZh }), summary: `New area of ${row.province}'s zone.` }, { at });
  book.relate(id, "PART_OF", `zone/${row.id}`, told);
  book.fact(id, "launchedOn", area.launched, told);
  for (const { document, listed } of founding) {
    const cited: Cited = document.number_en === area.plan ? { ...told, at: [...told.at, ...listed.at] } : listed;
    book.relate(id, "ESTABLISHED_BY", documentId(document), cited);
  }
}

/** The areas of the zones, with sizes and what they focus on. */
export function convertAreas(conversion: Conversion): void {
  for (const row of conversion.rows.areas) writeArea(conversion, row);
  for (const row of conversion.rows.zones.filter(isSure)) writeNewArea(conversion, row);
}
