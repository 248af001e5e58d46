import { describe, expect, it } from "vitest";

import { copyKnownAt } from "../../src/graph/copy-known-at.js";
import type { KeptRelease } from "../../src/graph/kept-releases.js";

const release = (number: string, day: string, graph: string | null = null): KeptRelease => ({ number, day, graph });
const one = release("1", "2026-11-25");
const two = release("2", "2026-11-25", "full@2");
const three = release("3", "2026-12-01", "full@3");

describe("the copy that was current on a day", () => {
  it("is that of the last of two releases of one day", () => {
    expect(copyKnownAt([one, two, three], "2026-11-25")).toBe("full@2");
  });

  it.each<[string, readonly KeptRelease[], string, string]>([
    ["before there was any", [], "2026-11-25", "nothing was released yet, so there is no state of 2026-11-25; leave it out."],
    ["before the first", [one], "2026-11-24", "nothing was released by 2026-11-24: the first release is 1 (2026-11-25); no copy of a release is kept."],
    ["with no copy, and one other", [one, three], "2026-11-30", "on 2026-11-30 release 1 (2026-11-25) was current, of which no copy is kept; a copy is kept of release 3 (2026-12-01)."],
  ])("is refused %s", (_when, releases, day, why) => {
    expect(() => copyKnownAt(releases, day)).toThrow(`Argument "knownAt": ${why}`);
  });
});
