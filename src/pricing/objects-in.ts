/** How many objects an answer holds, itself not counted. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + objectsIn(item) + (item !== null && typeof item === "object" ? 1 : 0), 0);
  if (value === null || typeof value !== "object") return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + objectsIn(item) + (item !== null && typeof item === "object" && !Array.isArray(item) ? 1 : 0), 0);
}
