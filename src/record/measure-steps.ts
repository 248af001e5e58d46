import { areaId } from "./area-id.js";
import type { Cited } from "./cited.js";
import type { Citer } from "./citer.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Conversion } from "./conversion.js";
import { followUp } from "./follow-up.js";
import { institutions } from "./institution.js";
import { type Scope, scopeOf } from "./measure-scope.js";
import { reachGround } from "./reach-ground.js";
import { remark } from "./remark.js";
import { together } from "./together.js";
import { zonesOfTheDay } from "./zones-of-the-day.js";
import type { WrittenStep } from "./written.js";

interface Converted extends Conversion {
  readonly row: MeasureRow;
  readonly id: string;
  readonly cite: Citer;
}

const stepId = (measure: string, what: string): string => `step/${measure.slice(measure.indexOf("/") + 1)}-${what}`;

const sure = ({ at, confidence }: Cited): Pick<WrittenStep, "at"> & { confidence?: NonNullable<Cited["confidence"]> } => ({ at, ...(confidence === undefined ? {} : { confidence }) });

/** Where a measure began, as far as its row says so: the zone, and its area where one is named and known. */
function originOf({ rows, row }: Converted): readonly string[] {
  const { originating_zone: zone, originating_area: area } = row;
  if (zone === undefined) return [];
  const known = rows.areas.some((one) => one.zone === zone && one.name_en === area);
  return [`zone/${zone}`, ...(area !== undefined && known ? [areaId(zone, area)] : [])];
}

/** The zone by its province, and the area where one is named. */
function placesOf({ rows, row }: Converted): string {
  const zone = rows.zones.find(({ id }) => id === row.originating_zone)?.province ?? row.originating_zone;
  return row.originating_area === undefined ? `the zone of ${zone}` : `the ${row.originating_area} of the zone of ${zone}`;
}

/** An authority that is named as the one who thought of the measure, not as the one in charge. */
function originator({ responsible_authority: named }: MeasureRow): string | undefined {
  const who = [named ?? []].flat().find((text) => text.includes("(originator)"));
  return who === undefined ? undefined : `${who.replace(" (originator)", "")} began it.`;
}

function writeOrigin(converted: Converted, origin: readonly string[]): void {
  if (origin.length === 0) return;
  const { book, row, id, cite } = converted;
  const said = cite(row.originating_zone_source);
  const cited = row.source2 === undefined || followUp(row) !== undefined ? said : together(said, cite(row.source2));
  const statement = [`It began in ${placesOf(converted)}.`, remark(row.originating_zone_by), originator(row)].filter((part) => part !== undefined).join(" ");
  book.steps.push({ id: stepId(id, "began"), measure: id, stage: "PILOTED", in: origin, origin: "stated", statement, ...sure(cited) });
}

/** Whether the list sets the measure out for the zones to do, rather than spreads what was done. */
const isSetOut = ({ kind }: MeasureRow): boolean => kind === "policy measure";

/** What the list, or a notice in its place, does with the measure, and where. */
function reachWords(row: MeasureRow, { stage, where = "the places named" }: Scope, what: string): string {
  if (isSetOut(row)) return `It is set out for ${where}; that it is done is not said.`;
  const how = { NATIONWIDE: "It is taken nationwide", REPLICATED: "It is copied" }[stage as string] ?? `It is set out for ${where}`;
  return `${how} by ${what}.`;
}

/** The step by which the list reaches its scope: by its document, on its day, by its issuer. */
function writeReach(converted: Converted, origin: readonly string[]): void {
  const { book, row, id, cite } = converted;
  const scope = scopeOf(row.scope);
  if (scope === undefined) return;
  if (scope.in.includes("zone-group/pilot-zones")) zonesOfTheDay(book, cite());
  const { by, date, issuers, what, day, cited } = reachGround(converted);
  const authorities = issuers.flatMap((text) => institutions(book, text, cite()));
  const from = scope.stage === "PILOTED" ? [] : origin.filter((place) => !scope.in.includes(place));
  const parts = [reachWords(row, scope, what), scope.open, cited.statement, day];
  book.steps.push({
    id: stepId(id, scope.stage.toLowerCase()),
    measure: id,
    stage: scope.stage,
    ...(isSetOut(row) ? { status: "PLANNED" as const } : {}),
    ...(date === undefined ? {} : { date }),
    ...(scope.in.length === 0 ? {} : { in: scope.in }),
    ...(from.length === 0 ? {} : { from }),
    ...(by === undefined ? {} : { by }),
    ...(authorities.length === 0 ? {} : { authorities }),
    statement: parts.filter((part) => part !== undefined).join(" "),
    ...sure(cited),
  });
}

/** The steps of a measure: where it began, where its row says so, and how far its list takes it. */
export function writeMeasureSteps(converted: Converted): void {
  const origin = originOf(converted);
  writeOrigin(converted, origin);
  writeReach(converted, origin);
}
