import { areaId } from "./area-id.js";
import type { Cited } from "./cited.js";
import type { Citer } from "./citer.js";
import type { DocumentRow } from "./columns/document-columns.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Conversion } from "./conversion.js";
import { documentId } from "./document-id.js";
import { institutions } from "./institution.js";
import { scopeOf } from "./measure-scope.js";
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
  const cited = cite(row.originating_zone_source);
  const statement = [`It began in ${placesOf(converted)}.`, row.originating_zone_by && `Basis: ${row.originating_zone_by}.`, originator(row)].filter((part) => part !== undefined).join(" ");
  book.steps.push({ id: stepId(id, "began"), measure: id, stage: "PILOTED", in: origin, origin: "stated", statement, ...sure(cited) });
}

/** The day of a document, by the first of the days that its row has, and which of them it is. */
function dayOf(document: DocumentRow | undefined): { date: string; by: string } | undefined {
  const days = [["signed", document?.signed], ["issued", document?.issued], ["published", document?.published]] as const;
  const [by, date] = days.find(([, day]) => day !== undefined) ?? [];
  return by === undefined || date === undefined ? undefined : { date, by };
}

/** The step by which the list reaches its scope: by its document, on its day, by its issuer. */
function writeReach({ book, rows, row, id, cite }: Converted, origin: readonly string[]): void {
  const scope = scopeOf(row.scope);
  if (scope === undefined) return;
  if (scope.in.includes("zone-group/pilot-zones")) zonesOfTheDay(book, cite());
  const document = rows.documents.find(({ key }) => key === row.document_key);
  const cited = cite();
  const day = dayOf(document);
  const authorities = (document?.issuers ?? [document?.issuer ?? row.issuer]).flatMap((text) => institutions(book, text, cited));
  const how = { NATIONWIDE: "It is taken nationwide", PILOTED: "It is set out for the zones named", REPLICATED: "It is copied" }[scope.stage as string] ?? "It is set out";
  book.steps.push({
    id: stepId(id, scope.stage.toLowerCase()),
    measure: id,
    stage: scope.stage,
    ...(day === undefined ? {} : { date: day.date }),
    ...(scope.in.length === 0 ? {} : { in: scope.in }),
    ...(origin.length === 0 || scope.stage === "PILOTED" ? {} : { from: origin }),
    ...(document === undefined ? {} : { by: documentId(document) }),
    ...(authorities.length === 0 ? {} : { authorities }),
    statement: [`${how} by the list.`, scope.open, day && `The day is that on which the document was ${day.by}.`].filter((part) => part !== undefined).join(" "),
    ...sure(cited),
  });
}

/** The steps of a measure: where it began, where its row says so, and how far its list takes it. */
export function writeMeasureSteps(converted: Converted): void {
  const origin = originOf(converted);
  writeOrigin(converted, origin);
  writeReach(converted, origin);
}
