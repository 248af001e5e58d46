import { Ajv } from "ajv";

import { schemaFinding } from "./schema-finding.js";
import type { Reading } from "./reading.js";
import type { Schema } from "../schemas/schema.js";

const ajv = new Ajv({ allErrors: true, strict: true, verbose: true });

/** A check of the value under a path of a map or list: the value when it fits the schema, null with a finding for each thing wrong. */
export function schemaCheck<T>(schema: Schema) {
  const fits = ajv.compile<T>(schema);
  return (root: object, path: readonly number[], reading: Reading): T | null => {
    const value = path.reduce<unknown>((list, index) => (list as unknown[])[index], root);
    if (fits(value)) return value;
    for (const error of fits.errors ?? []) reading.findings.push(schemaFinding(error, root, path));
    return null;
  };
}
