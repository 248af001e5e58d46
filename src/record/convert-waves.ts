import { citer } from "./citer.js";
import type { Cited } from "./cited.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import type { Conversion } from "./conversion.js";
import { isSure } from "./is-sure.js";
import { waveId } from "./wave-id.js";

const words = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];
const dates = { decided: "decidedOn", announced: "announcedOn", approved: "approvedOn", launched: "launchedOn" } as const;

/** The citations of all zones of a round, as one. */
const together = (all: readonly Cited[]): Cited => ({ at: [...new Set(all.flatMap(({ at }) => at))] });

/** A date of a round: only where every zone of it has the very same. */
function commonDate(zones: readonly ZoneRow[], field: keyof typeof dates): string | null {
  const [first, ...others] = zones.map((zone) => zone[field]);
  return first !== undefined && others.every((date) => date === first) ? first : null;
}

function writeWave({ book, pages }: Conversion, number: number, zones: readonly ZoneRow[]): void {
  const cite = (field: string): Cited => together(zones.map((row) => citer(pages, row)(row.sources?.[field])));
  const summary = `The round with ${zones.map(({ province }) => province).join(", ")}.`;
  const id = book.entity(waveId(number), { name: `${words[number - 1] ?? `${number}th`} round`, summary }, cite("wave"));
  for (const field of ["decided", "announced", "approved", "launched"] as const) {
    const date = commonDate(zones, field);
    const statement = `The day given for ${zones.length === 1 ? "its one zone" : `each of its ${zones.length} zones`}.`;
    if (date !== null) book.fact(id, dates[field], date, { ...cite(field), confidence: "DERIVED", statement });
  }
}

/** The rounds in which the zones came, with the dates that all zones of a round share. */
export function convertWaves(conversion: Conversion): void {
  const zones = conversion.rows.zones.filter(isSure);
  for (const number of [...new Set(zones.map(({ wave }) => wave))].sort((a, b) => a - b))
    writeWave(conversion, number, zones.filter(({ wave }) => wave === number));
}
