import { describe, expect, it } from "vitest";

import { currentCopies } from "../../src/graph/current-copies.js";
import { requestLimits } from "../../src/limits/request-limits.js";
import { SmallGraph } from "../graph/small-graph.js";
import { codesOf } from "./http.js";
import { serverOn } from "./server-on.js";

const question = { method: "POST", url: "/graphql", headers: { accept: "application/graphql-response+json" }, payload: { query: "{ zones { totalCount } }" } } as const;

/** A graph that answers nobody until it is let go. */
function slowGraph() {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const graph = new SmallGraph({
    [currentCopies.name]: async () => {
      await gone;
      return [{ edition: "full", graph: "full@1", fingerprint: "1" }];
    },
    "entities/of-kind counted": ({ keys }) => (keys as string[]).map((key) => ({ key, value: 21 })),
    "entities/of-kind": () => [],
  });
  return { graph, letGo };
}

describe("with too many requests at once", () => {
  it("one more is refused at once, health is answered, and all is as before when they are done", async () => {
    const { graph, letGo } = slowGraph();
    const app = await serverOn(graph);
    const waiting = Array.from({ length: requestLimits.requestsInFlight }, () => app.inject(question));
    await expect.poll(() => graph.runs.length).toBeGreaterThan(0);
    const refused = await app.inject(question);
    expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([503, "1"]);
    expect(codesOf({ text: refused.body })).toEqual(["OVERLOADED"]);
    expect((await app.inject("/zone/shanghai")).statusCode).toBe(503);
    expect((await app.inject("/livez")).statusCode).toBe(200);

    letGo();
    const answers = await Promise.all(waiting);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    expect((await app.inject(question)).json()).toMatchObject({ data: { zones: { totalCount: 21 } } });
    await app.close();
  });
});
