import type { CommandParts } from "../../src/commands/command.js";
import { readSettings } from "../../src/settings.js";

/** Parts to run a command with, in a folder of its own, and what it printed. */
export function commandParts(root: string, { argv = [], environment = {} }: { argv?: readonly string[]; environment?: Readonly<Record<string, string>> } = {}): CommandParts & { readonly printed: string[] } {
  const printed: string[] = [];
  return {
    settings: readSettings(environment),
    phase: (_name, work) => work(() => undefined),
    argv,
    root,
    print: (text) => void printed.push(text),
    printed,
  };
}
