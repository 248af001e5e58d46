import { refused } from "./refused.js";

/** An id that begins as all of its sort do; refuses any other, under which nothing can be. */
export function idUnder(prefix: string, id: string, argument = "id"): string {
  if (id.startsWith(`${prefix}/`)) return id;
  throw refused(argument, id, `an id that begins with "${prefix}/"`, `"${prefix}/…"`);
}
