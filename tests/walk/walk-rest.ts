import { getNamedType } from "graphql";

import { schema } from "../../src/schema.js";
import type { Asker } from "./asker.js";
import { fieldsOf, givesObjects, isFlat, type OutputField } from "./calls.js";
import type { Coverage } from "./coverage.js";
import type { Explored } from "./explore.js";
import { requiredCall } from "./field-calls.js";
import type { InputValues } from "./input-values.js";
import { asked, isWithinLimits, type Way } from "./operations.js";
import { rare } from "./rare.js";
import { part, walkPages } from "./walk-fields.js";

const mostIds = 100;

/** Places where objects of a type stand: what has ids by these, a hundred at a time, then where they were found, in each way that leads there. */
function placesOf(type: string, { ways, samples }: Explored): readonly Way[] {
  const ids = samples.idsOf(type);
  const chunks = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_none, index) => ids.slice(index * mostIds, (index + 1) * mostIds));
  const found = ways.get(type) ?? [];
  const around = found.flatMap(({ from, onward }) => (ways.get(from) ?? []).map(({ way }) => [...way, ...onward]));
  const all = [...(rare[type] ?? []), ...found.map(({ way }) => way), ...chunks.map((some) => [`nodes(ids: ${JSON.stringify(some)})`, `... on ${type}`]), ...around];
  return [...new Map(all.map((way) => [way.join(), way])).values()];
}

/** Whether a field has still to be asked: where no object was yet, or none that has what it gives. */
function isOpen(type: string, field: OutputField, { resolved, filled }: Coverage): boolean {
  const name = `${type}.${field.name}`;
  return !resolved.has(name) || (givesObjects(field) && !isFlat(getNamedType(field.type)) && !filled.has(name));
}

/** Asks for pages of each list, where it has some, and asks fields that gave no object yet again where other objects of their type stand. */
export async function walkRest(explored: Explored, values: InputValues, asker: Asker, coverage: Coverage): Promise<void> {
  for (const type of explored.ways.keys())
    for (const way of placesOf(type, explored)) {
      const fields = fieldsOf(schema.getType(type)).filter(({ name }) => name !== "asOf");
      const empty = fields.filter((field) => isOpen(type, field, coverage));
      const unpaged = fields.filter(({ name, args }) => args.some((arg) => arg.name === "after") && !coverage.given.has(`${type}.${name}.after`));
      if (empty.length + unpaged.length === 0) break;
      const parts = empty.map((field, index) => part(field, requiredCall(type, field, values), index));
      await asker.ask(way, parts.filter((one) => isWithinLimits(asked(way, one))));
      await walkPages(unpaged, type, way, values, asker);
    }
}
