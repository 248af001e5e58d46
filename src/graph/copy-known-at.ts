import { Failure } from "../errors.js";
import type { KeptRelease } from "./kept-releases.js";

const refuse = (why: string): never => {
  throw new Failure("BAD_USER_INPUT", `Argument "knownAt": ${why}`);
};

/** The releases of which there are copies, in words, the newest first: so a caller sees which days can be had. */
function keptWords(releases: readonly KeptRelease[]): string {
  const kept = releases.filter(({ graph }) => graph !== null).reverse();
  const words = kept.map(({ number, day }, index) => `${index === 0 ? "release " : ""}${number} (${day})`);
  if (words.length === 0) return "no copy of a release is kept";
  if (words.length === 1) return `a copy is kept of ${words[0]}`;
  return `copies are kept of ${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The copy that was current on a day: that of the latest release not after it. Refuses a day before the first release, and one whose release has no copy any more. */
export function copyKnownAt(releases: readonly KeptRelease[], knownAt: string): string {
  const [first] = releases;
  if (first === undefined) return refuse(`nothing was released yet, so there is no state of ${knownAt}; leave it out.`);
  const then = releases.filter(({ day }) => day <= knownAt).at(-1);
  if (then === undefined) return refuse(`nothing was released by ${knownAt}: the first release is ${first.number} (${first.day}); ${keptWords(releases)}.`);
  return then.graph ?? refuse(`on ${knownAt} release ${then.number} (${then.day}) was current, of which no copy is kept; ${keptWords(releases)}.`);
}
