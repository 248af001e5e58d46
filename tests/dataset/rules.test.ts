import { describe, expect, it } from "vitest";

import { rules } from "../../src/dataset/rules.js";
import { validate } from "../../src/dataset/validate.js";
import { badEntities } from "./bad-entities.js";
import { expectedFinding, findingsOf } from "./bad-example.js";
import { badMerges } from "./bad-merges.js";
import { badRelations } from "./bad-relations.js";
import { badReleases } from "./bad-releases.js";
import { badStatistics } from "./bad-statistics.js";
import { withData } from "./mini-data.js";

const badData = [...badEntities, ...badMerges, ...badRelations, ...badReleases, ...badStatistics];

describe("data that can be read", () => {
  it("has no findings when nothing is wrong", () => {
    expect(withData({}, (folder) => validate(folder).findings)).toEqual([]);
  });

  it.each(badData)("$rule: $says", (example) => {
    expect(findingsOf(example)).toEqual([expectedFinding(example)]);
  });

  it("has a smallest bad example for every rule", () => {
    expect([...new Set(badData.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
