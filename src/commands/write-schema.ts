import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { printedSchema } from "../schema.js";
import type { Command } from "./command.js";

/** `schema`: writes schema.graphql anew. */
export const writeSchema: Command = async ({ root, print }) => {
  writeFileSync(join(root, "schema.graphql"), printedSchema);
  print(`schema.graphql: ${printedSchema.length} characters`);
  return 0;
};
