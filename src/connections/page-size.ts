import { Failure } from "../errors.js";

const largest = 100;

/** A number of rows that may be asked for: 1 to 100; refuses any other, naming the argument. */
export function pageSize(argument: string, given: number): number {
  if (given >= 1 && given <= largest) return given;
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${given} is not allowed; give a number from 1 to ${largest}.`);
}
