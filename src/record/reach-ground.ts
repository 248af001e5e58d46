import type { Cited } from "./cited.js";
import type { Citer } from "./citer.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Conversion } from "./conversion.js";
import { dateWord } from "./date-word.js";
import { documentDay } from "./document-day.js";
import { documentId } from "./document-id.js";
import { ministryNotice } from "./ministry-notice.js";
import { scopeCited } from "./scope-cited.js";
import { together } from "./together.js";

/** What the step rests on by which a measure reaches its scope. */
interface ReachGround {
  readonly by?: string | undefined;
  readonly date?: string | undefined;
  readonly issuers: readonly (string | undefined)[];
  /** What it is in words. */
  readonly what: string;
  /** What is said of the document's day. */
  readonly day?: string | undefined;
  readonly cited: Cited;
}

interface Converted extends Conversion {
  readonly row: MeasureRow;
  readonly cite: Citer;
}

/** Whether nothing that was read shows the measure in the document of the list. */
const isUnseenInList = ({ note = "" }: MeasureRow): boolean => /No excerpt states that .+ itself lists it\./.test(note);

/** The notice of a ministry that has the measure, where the document of the list was not seen to have it: the page of that document says nothing of it, then. */
function byNotice({ row, cite }: Converted): ReachGround | undefined {
  const notice = isUnseenInList(row) ? ministryNotice(row.implementing_document ?? "") : undefined;
  if (notice === undefined) return undefined;
  const what = "the notice of a ministry, which takes up that of the list; that the list itself has it was not seen";
  const day = notice.issuedOn && `The notice was issued ${dateWord(notice.issuedOn)}.`;
  return { by: notice.id, date: notice.issuedOn, issuers: [notice.issuer], what, day, cited: row.source2 === undefined ? cite() : together(cite(), cite(row.source2)) };
}

/** The document of the list; that another page is cited for the day alone is said. */
function byList({ pages, rows, row, cite }: Converted): ReachGround {
  const document = rows.documents.find(({ key }) => key === row.document_key);
  const cited = scopeCited(rows, row, cite());
  const day = documentDay(pages, document);
  const list = { what: "the list", by: document && documentId(document), issuers: document?.issuers ?? [document?.issuer ?? row.issuer] };
  if (day === undefined) return { ...list, cited };
  const says = day.at.every((page) => cited.at.includes(page)) ? "The" : "By another page, the";
  return { ...list, date: day.date, day: `${says} document was ${day.by} ${dateWord(day.date)}.`, cited: together(cited, day) };
}

/** What the reach of a measure rests on: the document of its list, unless only the notice of a ministry was seen to have the measure. */
export const reachGround = (converted: Converted): ReachGround => byNotice(converted) ?? byList(converted);
