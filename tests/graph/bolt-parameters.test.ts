import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";

import { boltParameters } from "../../src/graph/bolt-parameters.js";

describe("parameters for Bolt", () => {
  it("send whole numbers as integers, which LIMIT needs", () => {
    expect(boltParameters({ limit: 51, none: 0, below: -1 })).toEqual({ limit: neo4j.int(51), none: neo4j.int(0), below: neo4j.int(-1) });
  });

  it("leave everything else as it is", () => {
    const given = { ratio: 0.5, name: "51", keys: ["a"], types: null, outgoing: true };
    expect(boltParameters(given)).toEqual(given);
  });
});
