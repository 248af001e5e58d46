import { getNamedType } from "graphql";

import { schema } from "../../src/schema.js";
import type { Asker } from "./asker.js";
import { called, fieldsOf, type OutputField, rowsOf } from "./calls.js";
import { requiredCall } from "./field-calls.js";
import type { Explored } from "./explore.js";
import type { InputValues } from "./input-values.js";
import { isKindKey } from "./is-kind-key.js";
import type { Way } from "./operations.js";

const directions = ["ASC", "DESC"];
const places = ["FIRST", "LAST"];
const ofLinked = ["NAME", null];

const inChunks = <T>(list: readonly T[], size: number): readonly (readonly T[])[] => Array.from({ length: Math.ceil(list.length / size) }, (_none, index) => list.slice(index * size, (index + 1) * size));
const inThrees = <T>(list: readonly T[]): readonly (readonly T[])[] => inChunks(list, 3);

interface Site {
  readonly type: string;
  readonly field: OutputField;
  readonly way: Way;
}

/** A list of rows of a type that takes an argument. */
function siteOf({ ways }: Explored, rows: string, argument: string): Site | undefined {
  return [...ways].flatMap(([type, [best]]) => {
    const field = fieldsOf(schema.getType(type)).find(({ type: list, args }) => rowsOf(getNamedType(list)) === rows && args.some(({ name }) => name === argument));
    return best === undefined || field === undefined ? [] : [{ type, field, way: best.way }];
  })[0];
}

async function walkOrders(rows: string, keys: readonly string[], explored: Explored, values: InputValues, asker: Asker): Promise<void> {
  const site = siteOf(explored, rows, "orderBy");
  if (site === undefined) return;
  const orders = inThrees(keys).map((some, number) => some.map((by, index) => ({ by, of: isKindKey(by) ? ofLinked[(number + index) % 2] : null, direction: directions[(number + index) % 2], nulls: places[index % 2] })));
  const required = requiredCall(site.type, site.field, values);
  await asker.ask(site.way, orders.map((orderBy, index) => `${called(site.field, { ...required, first: 3, orderBy }, `o${index}`)} { __typename nodes { __typename } }`));
}

/** Groups a few rows, so that there are not too many groups of three keys. */
async function walkGroups(rows: string, explored: Explored, values: InputValues, asker: Asker): Promise<void> {
  const { keys, summed } = explored.keys.get(rows) ?? { keys: [], summed: [] };
  const site = siteOf(explored, rows, "filter");
  if (site === undefined) return;
  const given = { ...requiredCall(site.type, site.field, values), first: 1, filter: narrow(rows, explored) };
  const groups = inThrees(keys).map((some, index) => `g${index}: groupBy(keys: [${some.join(", ")}], of: [${(inThrees(summed)[index] ?? []).join(", ")}], years: ${index + 1}) { __typename total groups { __typename count aggregates { __typename key sum } } }`);
  const sums = inChunks(summed, 10).map((some, index) => `s${index}: aggregate(of: [${some.join(", ")}]) { __typename key count sum average min max unit why }`);
  await asker.ask([...site.way, called(site.field, given)], [...groups, ...sums]);
}

const narrow = (rows: string, { samples, figures }: Explored): object => (rows === "Figure" ? { indicator: figures[0]?.indicator } : { id: { in: samples.idsOf(rows).slice(0, 3) } });

/** Orders, groups and sums up rows of each type by every key they have. */
export async function walkKeys(explored: Explored, values: InputValues, asker: Asker): Promise<void> {
  for (const [rows, { keys }] of explored.keys) {
    await walkOrders(rows, keys, explored, values, asker);
    await walkGroups(rows, explored, values, asker);
  }
}
