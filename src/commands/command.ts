import type { PhaseReporter } from "../phase.js";
import type { Settings } from "../settings.js";

/** What every subcommand is given. */
export interface CommandParts {
  readonly settings: Settings;
  readonly phase: PhaseReporter;
  /** Arguments after the name of the subcommand. */
  readonly argv: readonly string[];
  /** The project's folder, absolute. */
  readonly root: string;
  print(text: string): void;
}

/** A subcommand of the program; gives its exit code, or undefined while it goes on serving. */
export type Command = (parts: CommandParts) => Promise<number | undefined>;
