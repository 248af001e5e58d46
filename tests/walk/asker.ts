import type { TestApi } from "../test-api.js";
import type { Coverage } from "./coverage.js";
import { questionsOf, type Way } from "./operations.js";

export type Answer = Readonly<Record<string, unknown>>;

/** How many questions are asked at a time: more would only wait for each other. */
const atOnce = 3;

/** Asks questions and notes what was asked and what came. */
export class Asker {
  constructor(
    readonly api: TestApi,
    private readonly coverage: Coverage,
  ) {}

  /** Asks parts at the end of a way, in as many questions as the limits want; gives the answers. */
  async ask(way: Way, parts: readonly string[]): Promise<readonly Answer[]> {
    const questions = questionsOf(way, parts);
    const answers: Answer[] = [];
    for (let start = 0; start < questions.length; start += atOnce) answers.push(...(await Promise.all(questions.slice(start, start + atOnce).map((question) => this.#askOne(question)))));
    return answers;
  }

  async #askOne(question: string): Promise<Answer> {
    const { result } = await this.api.ask(question);
    this.coverage.take(question, result);
    return result.data ?? {};
  }
}
