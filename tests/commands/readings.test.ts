import { describe, expect, it } from "vitest";

import { readings } from "../../src/commands/readings.js";
import { withReadings } from "../readings/mini-readings.js";
import { commandParts } from "./command-parts.js";

const run = (text: string, argv: readonly string[] = []): Promise<{ code: number | undefined; printed: string }> =>
  withReadings({ "a.yaml": text }, (root) => {
    const parts = commandParts(root, { argv });
    // All that is read is read before the promise is given.
    return readings(parts).then((code) => ({ code, printed: parts.printed.join("\n") }));
  });

describe("readings", () => {
  it("gives 0 when everything is found, and 1 when anything is missing", async () => {
    expect(await run("- {passage: 1.1, entities: [{name: East, kind: Zone}]}\n- passage: fn1")).toMatchObject({ code: 0 });
    expect(await run("- {passage: 1.1, entities: [{name: Banana, kind: Zone}]}\n- passage: fn1")).toMatchObject({ code: 1, printed: expect.stringContaining("1 entity missing") });
  });

  it("compares nothing while there are findings", async () => {
    const { code, printed } = await run("- {passage: 1.1, entities: [{name: East, kind: Banana}]}");
    expect(code).toBe(1);
    expect(printed).toMatch(/^tests\/readings\/a\.yaml:1:\d+ unknown-value .*\n1 finding in 1 file\.\n\nreadings: nothing was compared/);
  });

  it("prints one JSON object for programs", async () => {
    const { printed } = await run("- passage: 1.1", ["--json"]);
    expect(JSON.parse(printed)).toMatchObject({ dataset: "mini", faults: ["1 passage not read a second time"] });
  });
});
