import { fileURLToPath } from "node:url";

import { bench } from "./commands/bench.js";
import { check } from "./commands/check.js";
import type { Command } from "./commands/command.js";
import { coverage } from "./commands/coverage.js";
import { drawStatements } from "./commands/draw.js";
import { dump } from "./commands/dump.js";
import { load } from "./commands/load.js";
import { readings } from "./commands/readings.js";
import { record } from "./commands/record.js";
import { release } from "./commands/release.js";
import { serve } from "./commands/serve.js";
import { writeSchema } from "./commands/write-schema.js";
import type { PhaseReporter } from "./phase.js";
import { Refusal } from "./refusal.js";
import { readSettings } from "./settings.js";

const commands: Readonly<Record<string, Command>> = { serve, check, coverage, readings, draw: drawStatements, record, release, load, dump, schema: writeSchema, bench };

/** Runs a subcommand with the settings of the environment; gives its exit code. A command that cannot go on says why in one sentence. */
export async function main([name = "", ...argv]: readonly string[], { phase }: { phase: PhaseReporter }): Promise<number | undefined> {
  const command = commands[name];
  const print = (text: string): void => console.log(text);
  try {
    if (command === undefined) throw new Refusal(`There is no command "${name}"; there are ${Object.keys(commands).join(", ")}.`);
    const root = fileURLToPath(new URL("../", import.meta.url));
    return await command({ settings: readSettings(process.env), phase, argv, root, print });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}
