import type { Cited } from "./cited.js";
import { type Citer, citer } from "./citer.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import type { Conversion } from "./conversion.js";
import { remark } from "./remark.js";
import { together } from "./together.js";
import { uncountedAreas } from "./uncounted-areas.js";

const isSumNote = (note: string | undefined): boolean => note?.startsWith("total is derived as ") === true;

/** What comes on top of the total, where the areas of the rows show it. */
function writeUncounted({ book, pages, rows }: Conversion, row: ZoneRow, id: string, cite: Citer): void {
  const { counted, uncounted } = uncountedAreas(row, rows.areas);
  if (uncounted.length === 0) return;
  const names = uncounted.map(({ name_en: name, area_km2: size }) => `${name}, ${size} square kilometres`).join("; ");
  const areas = [...counted, ...uncounted].map((area) => citer(pages, area)(area.area_source));
  const statement = "By the sizes of the areas: the total is the sum of those that were there before.";
  book.fact(id, "areaNote", `What was added comes on top: ${names}.`, { ...together(cite(row.sources?.["area"]), ...areas), confidence: "DERIVED", statement });
}

/** The day by which a zone was enlarged, and what happened on it; none where its row has no such day. */
function enlargement({ expansion_decided: decided, expansion_signed: signed }: ZoneRow): { day: string; what: string } | undefined {
  if (decided !== undefined) return { day: decided, what: "the enlargement was decided" };
  return signed === undefined ? undefined : { day: signed, what: "the plan that enlarges the zone was signed" };
}

/** The size of a zone; of one that was enlarged, that at launch until then and the total from then on, which is our reading of the day. The day has a source of its own, as a fact: a size rests only on the pages that print it. */
function writeTotal({ book }: Conversion, row: ZoneRow, id: string, cite: Citer, total: Cited): void {
  const enlarged = enlargement(row);
  if (row.area_km2_at_launch === undefined || row.area_km2 === null || enlarged === undefined) return book.fact(id, "areaKm2", row.area_km2, total);
  const { day, what } = enlarged;
  const read = (cited: Cited, size: string): Cited => ({
    ...cited,
    confidence: cited.confidence ?? "DERIVED",
    statement: [cited.statement, `${size} ${day}, when ${what}: that it changed on that day is our reading.`].filter(Boolean).join(" "),
  });
  book.fact(id, "areaKm2", row.area_km2_at_launch, read(cite(row.sources?.["area_at_launch"]), "The size until"), { validTo: day });
  book.fact(id, "areaKm2", row.area_km2, read(total, "The size from"), { validFrom: day });
}

/** The sizes of a zone: in all, at launch, and added; a total that is a sum says so. */
export function writeZoneSizes(conversion: Conversion, row: ZoneRow, id: string, cite: Citer): void {
  const { book } = conversion;
  const { sources = {}, area_note: note } = row;
  const total = cite(sources["area"]);
  const expansion = cite(sources["expansion"]);
  const isSum = isSumNote(note);
  const sum = { ...together(total, expansion), confidence: "DERIVED", statement: remark(note) } as const;
  writeTotal(conversion, row, id, cite, isSum ? sum : total);
  book.fact(id, "areaKm2AtLaunch", row.area_km2_at_launch, cite(sources["area_at_launch"]));
  book.fact(id, "areaKm2Added", row.area_km2_added, expansion);
  if (!isSum) book.fact(id, "areaNote", remark(note), together(total, cite(sources["plan"], sources["area"])));
  writeUncounted(conversion, row, id, cite);
}
