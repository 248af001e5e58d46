/** How a name belongs to an entity; of two the earlier counts. */
export const nameKinds = {
  NAME: "Its name.",
  NAME_ZH: "Its Chinese name.",
  ALIAS: "Another name of it.",
  DOCUMENT_NUMBER: "Its number.",
} as const;

/** One of these. */
export type NameKindName = keyof typeof nameKinds;
