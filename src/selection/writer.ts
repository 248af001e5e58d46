import { Failure } from "../errors.js";

/** How many conditions a filter may have, and how many links deep it may go: the number of texts it can become stays bounded. */
export const filterLimits = { conditions: 40, links: 4 } as const;

/** Gathers the parameters of a text while it is written and names its variables; what the caller gave is only ever a parameter. */
export class Writer {
  readonly parameters: Record<string, unknown> = {};
  #written = 0;
  #variables = 0;

  /** A parameter with this value, such as `$f3`. */
  parameter(value: unknown): string {
    const name = `f${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A variable no other part of the text uses. */
  variable(stem: string): string {
    return `${stem}${++this.#variables}`;
  }

  /** Counts a condition; refuses one too many. */
  count(path: string): void {
    if (++this.#written <= filterLimits.conditions) return;
    throw new Failure("COST_EXCEEDED", `Argument "${path}": a filter may have ${filterLimits.conditions} conditions; ask for less, or in several requests.`);
  }
}
