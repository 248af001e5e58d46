import { finding, type Finding } from "./findings/finding.js";
import type { DataRecord } from "./records/data-record.js";
import { rules } from "./rules.js";

/** What the rules object to in data that could be read, rule after rule. */
export const checkData = (data: DataRecord): Finding[] =>
  rules.flatMap((rule) => Array.from(rule.check(data), ({ position, found, expected }) => finding(position, rule.id, found, expected)));
