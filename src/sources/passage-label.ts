/** A locator as a reader writes it: `1.11` is §1.11, `T2.data` Table 2, `fn1` note 1, `ref3` reference 3; others stay. */
export function passageLabel(locator: string): string {
  const [, table] = /^T(\d+)/.exec(locator) ?? [];
  if (table !== undefined) return `Table ${table}`;
  if (/^\d/.test(locator)) return `§${locator}`;
  return locator.replace(/^fn(\d+)$/, "note $1").replace(/^ref(\d+)$/, "reference $1");
}
