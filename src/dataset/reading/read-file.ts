import { readText } from "./read-text.js";
import { readYaml } from "./read-yaml.js";
import type { Reading } from "./reading.js";

/** The top-level map of a YAML file; null with findings when there is none to be had. */
export function readFile(path: string, file: string, reading: Reading): object | null {
  const text = readText(path, file, reading);
  return text === null ? null : readYaml(text, file, reading);
}
