/** The expression of the value that is shown on the day of the view, of a property that changes; without a day, the latest. */
export function shownInView(row: string, name: string): string {
  const stored = `${row}.${name}`;
  const onDay = `${stored}ShownFrom[shown] <= $latest AND ${stored}ShownTo[shown] >= $earliest`;
  return `CASE WHEN ${stored}Shown IS NULL OR $earliest < $latest THEN ${stored} ELSE head([shown IN range(0, size(${stored}Shown) - 1) WHERE ${onDay} | ${stored}Shown[shown]]) END`;
}
