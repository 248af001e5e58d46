import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { phaseReporter } from "../../launch/phase.mjs";

/** Collects what is written to it, as a file or as a terminal of 30 columns. */
class Paper {
  text = "";
  readonly columns = 30;

  constructor(readonly isTTY: boolean) {}

  write(text: string): void {
    this.text += text;
  }
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a phase without a terminal", () => {
  it("of less than a second is one line with its last note and its time", async () => {
    const paper = new Paper(false);
    const done = phaseReporter(paper, true)("dependencies", async (note) => {
      note("installing");
      await after(400);
      note("installed");
      return 7;
    });
    await vi.advanceTimersByTimeAsync(400);
    expect(await done).toBe(7);
    expect(paper.text).toBe("✓ dependencies installed  0.4 s\n");
  });

  it("of more than a second has a line at its start as well", async () => {
    const paper = new Paper(false);
    const done = phaseReporter(paper, true)("pages", () => after(2_500));
    await vi.advanceTimersByTimeAsync(2_500);
    await done;
    expect(paper.text).toBe("… pages\n✓ pages  2.5 s\n");
  });

  it("that fails says so and fails", async () => {
    const paper = new Paper(false);
    const done = phaseReporter(paper, true)("pages", () => Promise.reject(new Error("banana")));
    await expect(done).rejects.toThrow("banana");
    expect(paper.text).toBe("✗ pages  0.0 s\n");
  });
});

describe("a phase on a terminal", () => {
  it("keeps one line up to date, cut to the width, and leaves one line", async () => {
    const paper = new Paper(true);
    const done = phaseReporter(paper, false)("dependencies installing slowly", () => after(250));
    await vi.advanceTimersByTimeAsync(250);
    await done;
    expect(paper.text).toBe(
      "⠋ dependencies installing slo\n" + "\x1b[1A\x1b[0J⠙ dependencies installing slo\n" + "\x1b[1A\x1b[0J✓ dependencies installing slowly  0.3 s\n",
    );
  });

  it("stays below the lines of those that end before it", async () => {
    const paper = new Paper(true);
    const phase = phaseReporter(paper, false);
    const both = Promise.all([phase("slow", () => after(150)), phase("fast", () => after(120))]);
    await vi.advanceTimersByTimeAsync(150);
    await both;
    expect(paper.text).toBe("⠋ slow  0.1 s\n⠋ fast  0.1 s\n" + "\x1b[2A\x1b[0J✓ fast  0.1 s\n⠙ slow  0.1 s\n" + "\x1b[1A\x1b[0J✓ slow  0.1 s\n");
  });
});
