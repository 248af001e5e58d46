import type { GraphRequest } from "./request.js";

/** What every resolver is given. */
export interface Context {
  readonly graph: GraphRequest;
  /** Scheme and host under which the caller reached us, for addresses of pages. */
  readonly origin: string;
  /** Languages (BCP 47) the caller takes, best first; at least one. */
  readonly languages: readonly string[];
}
