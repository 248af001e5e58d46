import { Failure } from "../errors.js";

/** The refusal of what an argument was given: where, what was given, what is allowed, and an example. */
export const refused = (path: string, given: unknown, allowed: string, example: string): Failure =>
  new Failure("BAD_USER_INPUT", `Argument "${path}": ${JSON.stringify(given)} is not allowed; give ${allowed}, such as ${example}.`);
