import { createHash } from "node:crypto";

/** The SHA-256 of lines or of a text, hexadecimal. */
export function sha256(text: string | readonly string[]): string {
  return createHash("sha256").update(typeof text === "string" ? text : text.join("\n")).digest("hex");
}
