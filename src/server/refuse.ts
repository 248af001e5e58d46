import { Failure, type FailureCode } from "../errors.js";

/** Refuses a whole request before anything is read. */
export function refuse(code: FailureCode, what: string): never {
  const failure = new Failure(code, what);
  failure.extensions["http"] = { status: 400 };
  throw failure;
}
