/** The id of the passage at a locator: `1.11` is `passage/1.11`, `§2` is `passage/section-2`. */
export const passageId = (locator: string): string =>
  `passage/${locator.toLowerCase().replace("§", "section-")}`;
