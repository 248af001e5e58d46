import { join } from "node:path";

import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import { compareReadings } from "../readings/compare-readings.js";
import { disagreements } from "../readings/disagreements.js";
import { printAgreement } from "../readings/print-agreement.js";
import { readReadings } from "../readings/read-readings.js";
import type { Command } from "./command.js";

/** `readings [--json]`: what a second reading of the sources found that the data does not have; exit code 1 when there is any. */
export const readings: Command = async ({ root, argv, print }) => {
  const form = argv.includes("--json") ? "json" : "text";
  const { data, findings: inData } = validate(join(root, "data"));
  const { passages, findings: inReadings } = readReadings(root);
  const findings = [...inData, ...inReadings];
  if (findings.length > 0) {
    print(printFindings(findings, form));
    if (form === "text") print("readings: nothing was compared, as there are findings");
    return 1;
  }
  const agreement = compareReadings(data, passages);
  print(printAgreement(agreement, form));
  return disagreements(agreement).length === 0 ? 0 : 1;
};
