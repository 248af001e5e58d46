/** What sort of document it is. */
export const documentKinds = {
  LAW: "A law.",
  REGULATION: "A regulation or administrative rules.",
  OPINIONS: "Opinions of an authority.",
  NOTICE: "A notice.",
  APPROVAL: "An approval or reply.",
  MEASURES: "A set of measures or policies.",
  PLAN: "A plan or scheme.",
  NEGATIVE_LIST: "An edition of a negative list.",
  CATALOGUE: "A catalogue or work list.",
  TREATY: "An agreement between states or economies.",
  REPORT: "A report.",
  DECLARATION: "A declaration, roadmap or set of principles.",
  DATA: "A database or statistical publication.",
  SPEECH: "A speech.",
} as const;

/** One of the sorts of document. */
export type DocumentKindName = keyof typeof documentKinds;
