/** A preparation that cannot go on: one sentence that says what is wrong and what to change, after what a tool said of it. */
export class Refusal extends Error {
  name = "Refusal";

  constructor(message, toolOutput = "") {
    super(message);
    this.toolOutput = toolOutput;
  }
}
