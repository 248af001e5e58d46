import { Failure } from "../errors.js";

/** A whole number in a range; refuses any other, naming the argument. */
export function numberWithin(argument: string, given: number, smallest: number, largest: number): number {
  if (given >= smallest && given <= largest) return given;
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${given} is not allowed; give a number from ${smallest} to ${largest}, such as ${largest}.`);
}
