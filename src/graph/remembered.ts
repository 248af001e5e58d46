/** Something that is read when it is asked for, and remembered for a while; all who ask meanwhile share one read, and a read that failed is forgotten. */
export class Remembered<T> {
  #value: Promise<T> | null = null;
  #readAt = -Infinity;

  constructor(
    private readonly forMs: number,
    private readonly read: () => Promise<T>,
    private readonly now: () => number,
  ) {}

  /** What was read, at most so long ago. */
  get(): Promise<T> {
    if (this.#value !== null && this.now() - this.#readAt < this.forMs) return this.#value;
    this.#readAt = this.now();
    const value = this.read();
    this.#value = value;
    value.catch(() => (this.#value = null));
    return value;
  }
}
