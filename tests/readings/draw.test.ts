import { describe, expect, it } from "vitest";

import { draw } from "../../src/readings/draw.js";

const items = Array.from({ length: 50 }, (_, index) => ({ id: `thing/${index}` }));

describe("a draw", () => {
  it("is the same for the same seed, whatever the order of the items", () => {
    expect(draw(items.toReversed(), 10, 7)).toEqual(draw(items, 10, 7));
  });

  it("is another for another seed", () => {
    expect(draw(items, 10, 8)).not.toEqual(draw(items, 10, 7));
  });

  it("has each item at most once, and all when there are no more", () => {
    expect(new Set(draw(items, 50, 7)).size).toBe(50);
    expect(draw(items, 80, 7)).toHaveLength(50);
  });

  it("reaches every item with some seed", () => {
    const drawn = new Set(Array.from({ length: 40 }, (_, seed) => draw(items, 10, seed)).flatMap((some) => some.map(({ id }) => id)));
    expect(drawn.size).toBe(50);
  });
});
