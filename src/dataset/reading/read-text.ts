import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";

import type { Reading } from "./reading.js";

const mostBytes = 8 * 1024 * 1024;
const newline = 0x0a;

/** Line and column of the first byte that is not UTF-8. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(newline, start);
    const row = bytes.subarray(start, end === -1 ? undefined : end);
    if (end === -1 || !isUtf8(row)) return { line, column: row.toString("utf8").indexOf("\uFFFD") + 1 };
    start = end + 1;
  }
}

/** The text of a file, without a byte order mark; null with a finding when it is unreadable, too large or not UTF-8. */
export function readText(path: string, file: string, reading: Reading): string | null {
  const top = { file, line: 1, column: 1 };
  try {
    const { size } = statSync(path);
    const bytes = size > mostBytes ? null : readFileSync(path);
    if (bytes === null) reading.report(top, "file-too-large", `${size} bytes`, `at most ${mostBytes}`);
    else if (isUtf8(bytes)) return bytes.toString("utf8").replace(/^\uFEFF/, "");
    else reading.report({ file, ...firstBadByte(bytes) }, "file-encoding", "a byte that is not UTF-8", "UTF-8");
  } catch (error) {
    reading.report(top, "file-unreadable", (error as NodeJS.ErrnoException).code ?? "an error", "a file that can be read");
  }
  return null;
}
