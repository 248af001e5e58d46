/** How many steps each entity is from a start, going on only from those that may be passed; one that is not reached is not there. */
export function hopsFrom(start: string, next: (id: string) => readonly string[], mayPass: (id: string) => boolean): ReadonlyMap<string, number> {
  const hops = new Map([[start, 0]]);
  for (const [id, count] of hops) {
    if (id !== start && !mayPass(id)) continue;
    for (const other of next(id)) if (!hops.has(other)) hops.set(other, count + 1);
  }
  return hops;
}
