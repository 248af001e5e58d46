import { added } from "./added.js";
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
import { liesIn } from "./lies-in.js";
import { newArea } from "./new-area.js";
import { remark } from "./remark.js";
import { together } from "./together.js";

/** Why the size is as sure as it is, where the row says so: the sum it is derived from, or what is weak about it. */
function whyOf({ confidence, note, area_note: weakness }: AreaRow): string | undefined {
  if (confidence === "derived") return remark(note);
  return confidence === "uncertain" ? remark(weakness) : undefined;
}

/** The area of which this one is the beginning, by its name. */
const wholeOf = ({ name_en: name }: AreaRow): string | undefined => /^(.+) \(initial area\)$/.exec(name)?.[1];

/** What the area is the beginning of, how it was added, and what else the row tells of it. */
function summaryOf(row: AreaRow): string | undefined {
  const { added: how, confidence, note } = row;
  const whole = wholeOf(row);
  const told = [whole && `Initial part of the ${whole}.`, how && added(how).words, confidence === "derived" ? undefined : remark(note)].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(" ");
}

/** The size is as sure as the row, and one derived from the zone's total rests on the page of that, too. */
function sizeOf({ pages, rows }: Conversion, row: AreaRow): Cited {
  const size = citer(pages, row)(row.area_source);
  const zone = rows.zones.find(({ id }) => id === row.zone);
  if (row.confidence !== "derived" || zone === undefined) return size;
  return together(size, citer(pages, zone)(zone.sources?.["area"]));
}

/** The zone that an area is part of, from when where it was added later, and the provinces it lies in where a row says that. */
function writePlaces({ book, pages, rows }: Conversion, row: AreaRow, id: string, named: Cited): void {
  const later = row.added === undefined ? undefined : added(row.added);
  book.relate(id, "PART_OF", `zone/${row.zone}`, { ...named, validFrom: later?.year, statement: later?.words });
  const cited = citer(pages, { ...row, confidence: "stated" })(row.note_source);
  for (const province of liesIn(row)) {
    const zone = rows.zones.find((one) => one.province === province);
    if (zone !== undefined) book.relate(id, "LOCATED_IN", `place/${zone.id}`, cited);
  }
}

function writeArea(conversion: Conversion, row: AreaRow): void {
  const { book, pages } = conversion;
  const cite = citer(pages, { ...row, confidence: "stated" });
  const named = cite();
  const summary = summaryOf(row);
  const at = row.note_source === undefined ? named.at : [...named.at, ...cite(row.note_source).at];
  const id = book.entity(areaId(row.zone, row.name_en), { name: row.name_en, nameZh: row.name_zh, ...(summary === undefined ? {} : { summary }) }, { at });
  writePlaces(conversion, row, id, named);
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

/** A new area, with its launch, its initial area, and all documents on it: the plan that the row names, and those that have its name in their title. */
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
  for (const part of rows.areas.filter((one) => one.zone === row.id && wholeOf(one) === area.name)) {
    const statement = `By its name it is the initial area of the ${area.name}.`;
    book.relate(areaId(part.zone, part.name_en), "LOCATED_IN", id, { ...citer(pages, part)(), confidence: "DERIVED", statement });
  }
}

/** The areas of the zones, with sizes and what they focus on. */
export function convertAreas(conversion: Conversion): void {
  for (const row of conversion.rows.areas) writeArea(conversion, row);
  for (const row of conversion.rows.zones.filter(isSure)) writeNewArea(conversion, row);
}
