import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";
import type { Citer } from "./citer.js";
import type { NegativeListRow } from "./columns/negative-list-columns.js";
import type { Conversion } from "./conversion.js";
import { editionDay } from "./edition-day.js";
import { institutions } from "./institution.js";
import { remark } from "./remark.js";
import { zonesOfTheDay } from "./zones-of-the-day.js";

interface Converted extends Conversion {
  readonly row: NegativeListRow;
  readonly document: string;
  readonly cite: Citer;
}

interface Reach {
  readonly stage: RolloutStageName;
  readonly in: readonly string[];
}

const group = "zone-group/pilot-zones";
const port = "Hainan Free Trade Port";

/** What the first edition of a list is in its rollout; later ones revise it. */
const first: Readonly<Record<string, Reach>> = {
  "foreign investment FTZ": { stage: "PILOTED", in: ["zone/shanghai"] },
  "foreign investment national": { stage: "NATIONWIDE", in: [] },
  "cross-border trade in services FTZ": { stage: "PILOTED", in: [group] },
  "cross-border trade in services national": { stage: "NATIONWIDE", in: [] },
  "cross-border trade in services Hainan Free Trade Port": { stage: "PILOTED", in: ["zone/hainan"] },
};

const zoneOf: Readonly<Record<string, string>> = { Shanghai: "zone/shanghai", Guangdong: "zone/guangdong", Tianjin: "zone/tianjin", Fujian: "zone/fujian" };

const revised: Readonly<Record<string, readonly string[]>> = { "FTZ": [group], national: [], "Hainan Free Trade Port": ["zone/hainan"] };

/** Until 2015 Shanghai's was the only zone. */
const onlyShanghai = ({ level, edition }: NegativeListRow): boolean => level === "FTZ" && edition < 2015;

function reachOf({ rows, row }: Converted): Reach {
  const isFirst = !rows["negative-lists"].some(({ kind, level, edition }) => kind === row.kind && level === row.level && edition < row.edition);
  if (isFirst) return first[`${row.kind} ${row.level}`] ?? { stage: "PROPOSED", in: [] };
  if (row.applies_to !== undefined) return { stage: "EXTENDED", in: Object.entries(zoneOf).flatMap(([name, id]) => (row.applies_to?.includes(name) ? [id] : [])) };
  return { stage: "REVISED", in: onlyShanghai(row) ? ["zone/shanghai"] : (revised[row.level] ?? []) };
}

/** What the edition is in the history of its list. */
function editionWords({ level, applies_to: zones, note }: NegativeListRow, stage: RolloutStageName): string {
  const place = level === port ? `, for the ${port}` : "";
  const first = `The first edition here${place}.`;
  const words = { NATIONWIDE: first, PILOTED: first, EXTENDED: `The list applies to the ${zones}.` }[stage as string] ?? `The list is revised${place}.`;
  return [words, remark(note)].filter((part) => part !== undefined).join(" ");
}

/** The step an edition is in the history of its list. */
export function writeListStep(converted: Converted, measure: string): void {
  const { book, row, document, cite } = converted;
  const cited = cite(row.issue_source);
  const { stage, in: places } = reachOf(converted);
  if (places.includes(group)) zonesOfTheDay(book, cited);
  const authorities = institutions(book, row.issuer, cited);
  const day = editionDay(row, cite);
  const confidence = cited.confidence ?? (day.isDerived ? "DERIVED" : undefined);
  book.steps.push({
    id: `step/${measure.slice(measure.indexOf("/") + 1)}-${row.edition}`,
    measure,
    stage,
    date: day.date,
    ...(places.length === 0 ? {} : { in: places }),
    by: document,
    ...(authorities.length === 0 ? {} : { authorities }),
    statement: `${editionWords(row, stage)} It has ${row.measures} special management measures. ${day.words}`,
    ...(confidence === undefined ? {} : { confidence }),
    at: [...new Set([...cited.at, ...cite().at, ...day.at])],
  });
}
