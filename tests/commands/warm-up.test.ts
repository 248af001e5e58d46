import { pino } from "pino";
import { describe, expect, it } from "vitest";

import { exampleQuestions } from "../../src/commands/example-questions.js";
import { warmUp } from "../../src/commands/warm-up.js";
import { Catalogue } from "../../src/graph/catalogue.js";
import type { Graph } from "../../src/graph/graph.js";
import { questionsOf } from "../../web/src/questions-of.js";
import { textOf } from "../source-files.js";

const root = `${import.meta.dirname}/../..`;
const question = "{ measures { totalCount } }";

/** A graph that is not there, and how often it was asked. */
function noGraph(): { graph: Graph; asked: () => number } {
  let asked = 0;
  const refuse = async (): Promise<never> => {
    asked += 1;
    throw new Error("no graph");
  };
  return { graph: { read: refuse, write: refuse, close: async () => undefined }, asked: () => asked };
}

async function warmed(ended: AbortSignal): Promise<{ asked: number; lines: readonly string[] }> {
  const { graph, asked } = noGraph();
  const lines: string[] = [];
  await warmUp([question, question], { graph, catalogue: new Catalogue(graph) }, pino({ level: "warn" }, { write: (line: string) => lines.push(line) }), ended);
  return { asked: asked(), lines };
}

describe("the questions asked after the start", () => {
  it("are those of the playground, and none where these are not at hand", () => {
    expect(exampleQuestions(root)).toEqual(questionsOf(textOf("docs/queries.md")).map(({ query }) => query));
    expect(exampleQuestions("/nowhere")).toEqual([]);
  });

  it("go on after one that fails, which only the log tells", async () => {
    const { asked, lines } = await warmed(new AbortController().signal);
    expect([asked, lines.length]).toEqual([2, 2]);
    expect(lines[0]).toContain("no graph");
  });

  it("are left when the program is to end", async () => {
    expect(await warmed(AbortSignal.abort())).toEqual({ asked: 0, lines: [] });
  });
});
