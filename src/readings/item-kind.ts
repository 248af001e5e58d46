/** What a reading lists of a passage, each with the name of one of them. */
export const itemKinds = { entities: "entity", relations: "relation", figures: "figure" } as const;

/** One of the lists. */
export type ItemKind = keyof typeof itemKinds;
