/** The items that cannot hold together with another one of the list; empty where all agree. */
export const disagreeing = <T>(items: readonly T[], agree: (one: T, other: T) => boolean): readonly T[] =>
  items.filter((item) => items.some((other) => other !== item && !agree(item, other)));
