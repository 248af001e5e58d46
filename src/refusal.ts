/** A start that cannot go on: one sentence that says what is wrong and what to change; printed without a stack, exit code 1. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
