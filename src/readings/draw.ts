/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ; ) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Some items at random: the same for the same seed and the same ids, whatever the order they come in. */
export function draw<T extends { readonly id: string }>(items: readonly T[], count: number, seed: number): T[] {
  const drawn = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const random = numbers(seed);
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.next().value * (last + 1));
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn.slice(0, count);
}
