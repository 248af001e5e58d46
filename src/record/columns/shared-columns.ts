/** The columns that every row of every table has. */
export const sharedColumns = { source: "address", source_kind: "sourceKind", confidence: "confidence", retrieved_as: "text" } as const;
