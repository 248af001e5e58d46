import type { ConflictSideRecord } from "../records/conflict-record.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { Conflict } from "../merging/conflict.js";
import { given } from "./given.js";
import type { GraphRows } from "./graph-row.js";
import { joinRows } from "./join-rows.js";
import { placeInOrder } from "./place-in-order.js";

/** What a conflict may be about besides what its sides name. */
interface Known {
  /** All figures, by id. */
  readonly figures: ReadonlyMap<string, FigureRecord>;
  /** The ids of the relations made from a step, by its id. */
  readonly made: ReadonlyMap<string, readonly string[]>;
}

function sideRows(conflict: string, { value, unit, statement, ref, at }: ConflictSideRecord, index: number): GraphRows {
  const id = `${conflict}-side-${index + 1}`;
  const properties = given({ id, kind: "ConflictSide", value, unit, statement, ref, position: placeInOrder(index) });
  return {
    nodes: [{ labels: ["Node", "ConflictSide"], properties }],
    relationships: [
      { type: "HAS_SIDE", from: conflict, to: id, properties: {} },
      { type: "CITED_FROM", from: id, to: at, properties: {} },
    ],
  };
}

const refsOf = ({ sides }: Conflict): readonly string[] => sides.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));

/** All that a conflict is about and that is a node: what its sides speak of, what the figures among these are of, and what it names itself. */
function involved(conflict: Conflict, figures: Known["figures"]): readonly string[] {
  const refs = refsOf(conflict);
  const ofFigures = refs.flatMap((ref) => figures.get(ref)?.about ?? []);
  return [...new Set([...refs, ...ofFigures, ...(conflict.about ?? [])])];
}

/** A conflict with its sides; it is about the relations too that are made from a step it names. `index` is its place among the conflicts of the data. */
export function conflictRows(conflict: Conflict, index: number, { figures, made }: Known): GraphRows {
  const { id, kind, weight, statement, reading, sides } = conflict;
  const about = involved(conflict, figures);
  const relations = [...new Set(refsOf(conflict).flatMap((ref) => made.get(ref) ?? []))];
  const own = given({ id, kind: "Conflict", conflictKind: kind, weight, statement, reading, about: [...about, ...relations], position: placeInOrder(index) });
  const relationships = about.map((one) => ({ type: "INVOLVES", from: id, to: one, properties: {} }));
  const node = { labels: ["Node", "Conflict"], properties: own };
  return joinRows([{ nodes: [node], relationships }, ...sides.map((side, place) => sideRows(id, side, place))]);
}
