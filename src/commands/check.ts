import { join } from "node:path";

import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import type { Command } from "./command.js";

/** `check [--json]`: everything that is wrong with data/; exit code 1 when anything is. */
export const check: Command = async ({ root, argv, print }) => {
  const { findings } = validate(join(root, "data"));
  print(printFindings(findings, argv.includes("--json") ? "json" : "text"));
  return findings.length === 0 ? 0 : 1;
};
