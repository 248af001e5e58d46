/** How far a relation or step is real. What is planned or asked for never counts as done. */
export const relationStatuses = {
  STATED: "The source says that it is so or was done.",
  PLANNED: "It is planned, in preparation, or laid down in a plan.",
  RECOMMENDED: "Someone asks for it.",
} as const;

/** One of the statuses. */
export type RelationStatusName = keyof typeof relationStatuses;
