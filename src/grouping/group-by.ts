import type { Connection } from "../connections/connect.js";
import { countBatch } from "../connections/count-batch.js";
import { groupBatch, type Grouping, type GroupRow } from "../connections/group-batch.js";
import { Failure } from "../errors.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import { keyed } from "../selection/keyed.js";
import { plainShape } from "../selection/plain-shape.js";
import { refused } from "../selection/refused.js";
import { aggregateOf } from "./aggregate-of.js";
import type { Group, GroupKey, Groups } from "./group.js";
import { percentOf } from "../graph/recompute/percent-of.js";

const mostGroups = 500;
const mostKeys = 3;
const mostSummed = 10;

const yearsFrom = (value: string, years: number): string => (years === 1 ? value : `${value}/${Number(value) + years - 1}`);

/** Largest first, then by the values, what is unknown last. */
const byCount = (a: Group, b: Group): number => b.count - a.count || byValues(a, b);
/** By the values, what is unknown last: of dates the order of time. */
const byValues = (a: Group, b: Group): number => {
  const [left, right] = [a, b].map(({ keys }) => JSON.stringify(keys.map(({ value }) => value ?? "￿")));
  return (left as string) < (right as string) ? -1 : 1;
};

function check({ keys, of, years }: Grouping): void {
  if (keys.length > mostKeys || new Set(keys).size < keys.length) throw refused("keys", keys, `up to ${mostKeys} different keys`, "[ZONE, TASK]");
  if (of.length > mostSummed || new Set(of).size < of.length) throw refused("of", of, `up to ${mostSummed} different keys`, "[AREA_KM2, MEASURE]");
  if (years < 1 || years > 100) throw refused("years", years, "a number from 1 to 100", "5");
}

function groupOf({ keys, rows }: GroupRow, grouping: Grouping, { view, shape = plainShape }: { view: View; shape?: typeof plainShape }, total: number): Group {
  const named = grouping.keys.map((key, index): GroupKey => {
    const { property, link } = keyed(shape, key, `keys.${index}`);
    const value = keys[index] ?? null;
    return { key, value: value !== null && property?.value === "date" ? yearsFrom(value, grouping.years) : value, isReference: property?.isReference ?? (link !== undefined && link.by === undefined), view };
  });
  const aggregates = grouping.of.map((key, index) => aggregateOf(key, rows.map(({ summed }) => summed[index] ?? { value: null })));
  return { keys: named, count: rows.length, share: percentOf(rows.length, total), aggregates, ids: rows.map(({ id }) => id).sort(), view };
}

const isTimed = ({ shape = plainShape }: Connection["question"], { keys: [first] }: Grouping): boolean => first !== undefined && keyed(shape, first, "keys.0").property?.value === "date";

/** The rows of a list in groups. */
export async function groupBy(graph: GraphRequest, { question }: Connection, grouping: Grouping): Promise<Groups> {
  check(grouping);
  const { batch, args } = groupBatch(question, grouping);
  const found = await graph.find(batch, question.key, question.view, args);
  if (found.length > mostGroups) throw new Failure("COST_EXCEEDED", `Argument "keys": there are ${found.length} groups; ${mostGroups} are allowed. Take fewer keys or a narrower filter.`);
  const total = new Set(found.flatMap(({ rows }) => rows.map(({ id }) => id))).size;
  const counted = countBatch({ ...question, filter: null });
  return {
    total,
    groups: found.map((row) => groupOf(row, grouping, question, total)).sort(isTimed(question, grouping) ? byValues : byCount),
    countUnfiltered: () => graph.find(counted.batch, question.key, question.view, counted.args),
  };
}
