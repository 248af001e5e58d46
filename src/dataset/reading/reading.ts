import { finding, type Finding } from "../findings/finding.js";
import type { ReaderRuleId } from "./reader-rules.js";
import type { Position } from "../records/position.js";

/** What reading leaves behind besides records. */
export class Reading {
  readonly findings: Finding[] = [];
  /** Ids and locators of records that could not be read; that others name them is no second mistake. */
  readonly refused = new Set<string>();

  /** Adds a finding. */
  report(position: Position, rule: ReaderRuleId, found: string, expected: string): void {
    this.findings.push(finding(position, rule, found, expected));
  }
}
