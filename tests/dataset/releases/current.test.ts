import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { editionFingerprint } from "../../../src/dataset/releases/edition-fingerprint.js";
import { sha256 } from "../../../src/dataset/releases/sha256.js";
import { validate } from "../../../src/dataset/validate.js";

describe("the data of this project", () => {
  const { data } = validate("data");
  const last = data.releases.at(-1);

  it("is what its last release says", () => {
    const now = data.editions.map(({ id, datasets }) => ({ edition: id, fingerprint: editionFingerprint(data, datasets) }));
    const then = last?.editions.map(({ edition, fingerprint }) => ({ edition, fingerprint }));
    expect(then, "the data has changed since its last release; run `npm run release`").toEqual(now);
  });

  it("has the list of statements that its last release wrote", () => {
    expect(sha256(readFileSync("data/statements.tsv", "utf8")), "data/statements.tsv is not that of the last release; take it back from the history").toBe(last?.statements);
  });
});
