import { Failure } from "../errors.js";
import { pageSizes } from "./page-sizes.js";

/** A number of rows that may be asked for, from 1 to the largest page; refuses any other, naming the argument. */
export function pageSize(argument: string, given: number): number {
  if (given >= 1 && given <= pageSizes.largest) return given;
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${given} is not allowed; give a number from 1 to ${pageSizes.largest}, such as ${pageSizes.usual}.`);
}
