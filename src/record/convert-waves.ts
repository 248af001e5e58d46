import { citer } from "./citer.js";
import type { ZoneRow } from "./columns/zone-columns.js";
import type { Conversion } from "./conversion.js";
import { isSure } from "./is-sure.js";
import { together } from "./together.js";
import { waveId } from "./wave-id.js";
import { type ZoneDay, zoneDays } from "./zone-days.js";

const words = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

/** The days of a round: only those which every zone of it has, and has the very same. */
function commonDays([first = [], ...others]: readonly (readonly ZoneDay[])[]): readonly (readonly [ZoneDay, ...ZoneDay[]])[] {
  return first.flatMap((day) => {
    const same = others.map((days) => days.find(({ property, date }) => property === day.property && date === day.date)).filter((one) => one !== undefined);
    return same.length === others.length ? [[day, ...same] as const] : [];
  });
}

/** Where the day of a round is from, and what the rows say has to be known about it. */
function statementOf(days: readonly ZoneDay[]): string {
  const caveats = new Set(days.flatMap(({ caveat = [] }) => caveat));
  return [`The day given for ${days.length === 1 ? "its one zone" : `each of its ${days.length} zones`}.`, ...caveats].join(" ");
}

function writeWave({ book, pages }: Conversion, number: number, zones: readonly ZoneRow[]): void {
  const named = [...new Set(zones.flatMap((row) => citer(pages, row)(row.sources?.["wave"]).at))];
  const summary = `The round with ${zones.map(({ province }) => province).join(", ")}.`;
  const id = book.entity(waveId(number), { name: `${words[number - 1] ?? `${number}th`} round`, summary }, { at: named });
  for (const days of commonDays(zones.map((row) => zoneDays(row, citer(pages, row))))) {
    const [{ property, date, cited }, ...others] = days;
    const all = together(cited, ...others.map((day) => day.cited));
    book.fact(id, property, date, { ...all, confidence: "DERIVED", statement: statementOf(days) });
  }
}

/** The rounds in which the zones came, with the dates that all zones of a round share. */
export function convertWaves(conversion: Conversion): void {
  const zones = conversion.rows.zones.filter(isSure);
  for (const number of [...new Set(zones.map(({ wave }) => wave))].sort((a, b) => a - b))
    writeWave(conversion, number, zones.filter(({ wave }) => wave === number));
}
