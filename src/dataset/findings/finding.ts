import type { Position } from "../records/position.js";

/** Something in data/ that keeps it from being loaded: where, against which rule, and what would be right. */
export interface Finding extends Position {
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly message: string;
}

/** A finding whose message says what was found and what was expected. */
export const finding = (position: Position, rule: string, found: string, expected: string): Finding => ({
  file: position.file,
  line: position.line,
  column: position.column,
  rule,
  found,
  expected,
  message: `found ${found}, expected ${expected}`,
});
