import { positions } from "../findings/positions.js";
import type { Reading } from "./reading.js";
import type { Position } from "../records/position.js";
import { schemaCheck } from "./schema-check.js";
import type { Schema } from "../schemas/schema.js";

type Located<T> = T & { readonly position: Position };

function refuseName(value: unknown, reading: Reading): void {
  const { id, locator } = Object(value) as { id?: unknown; locator?: unknown };
  for (const name of [id, locator]) if (typeof name === "string") reading.refused.add(name);
}

/** A reader of lists of one record type: the records that fit the schema, each with its position; the others become findings. */
export function recordList<T extends object>(schema: Schema): (list: readonly unknown[], reading: Reading) => Located<T>[] {
  const check = schemaCheck<T>(schema);
  return (list, reading) =>
    list.flatMap((value, index) => {
      const written = check(list, [index], reading);
      if (written !== null) return [positions.move(written, { ...written, position: positions.at(written) })];
      refuseName(value, reading);
      return [];
    });
}
