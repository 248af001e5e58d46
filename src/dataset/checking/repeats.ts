/** The items whose key an earlier item has. */
export function repeats<T>(items: Iterable<T>, keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  const isRepeat = (key: string): boolean => seen.size === seen.add(key).size;
  return [...items].filter((item) => isRepeat(keyOf(item)));
}
