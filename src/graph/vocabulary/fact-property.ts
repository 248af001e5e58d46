import type { Kind } from "./kind.js";

interface FactPropertyDeclaration {
  readonly kinds: readonly Kind[];
  readonly value: "date" | "number" | "text";
  /** Unit of a number; numbers are exact decimals in this unit. */
  readonly unit?: string;
  /** The entity is known to be there from the first dated fact of this kind. */
  readonly startsEntity?: true;
  readonly meaning: string;
}

const territory = ["Zone", "Area", "Wave"] as const;

/** Scalar properties of entities; each value has its own citation, and two sources may give two values. */
export const factProperties = {
  establishedOn: { kinds: territory, value: "date", startsEntity: true, meaning: "When it was established." },
  decidedOn: { kinds: territory, value: "date", startsEntity: true, meaning: "When it was decided to establish it." },
  announcedOn: { kinds: territory, value: "date", startsEntity: true, meaning: "When the decision was made public." },
  approvedOn: { kinds: [...territory, "Document"], value: "date", startsEntity: true, meaning: "When it was approved." },
  launchedOn: { kinds: territory, value: "date", startsEntity: true, meaning: "When it began to operate." },
  expandedOn: { kinds: ["Zone"], value: "date", meaning: "When the area of the zone was enlarged." },
  freePortDecidedOn: { kinds: ["Zone"], value: "date", meaning: "When it was decided to make the zone a free trade port." },
  plannedAreaKm2: { kinds: ["Zone", "Area"], value: "number", unit: "square kilometres", meaning: "Planned size." },
  documentNumber: { kinds: ["Document"], value: "text", meaning: "The number the issuer gave." },
  issuedOn: { kinds: ["Document"], value: "date", startsEntity: true, meaning: "When it was issued." },
  inForceOn: { kinds: ["Document"], value: "date", meaning: "When it came into force." },
  occurredOn: { kinds: ["Event"], value: "date", startsEntity: true, meaning: "When it happened, or began." },
  endedOn: { kinds: ["Event"], value: "date", meaning: "When it ended." },
  startedOn: { kinds: ["Platform", "Infrastructure", "Institution", "Concept"], value: "date", startsEntity: true, meaning: "When it began to work or was set up." },
  publishedOn: { kinds: ["Work"], value: "date", startsEntity: true, meaning: "When it was published." },
  issue: { kinds: ["Work"], value: "text", meaning: "Issue and pages, as printed." },
  workType: { kinds: ["Work"], value: "text", meaning: "Sort of work, by the code printed in the reference: M, J, R or N." },
  doi: { kinds: ["Work"], value: "text", meaning: "Digital object identifier." },
  jelCodes: { kinds: ["Work"], value: "text", meaning: "JEL classification codes." },
  keywords: { kinds: ["Work"], value: "text", meaning: "Keywords, as printed." },
  email: { kinds: ["Person"], value: "text", meaning: "Electronic address, as printed." },
  webAddress: { kinds: ["Document", "Institution"], value: "text", meaning: "Address on the web, as printed." },
  edition: { kinds: ["Document"], value: "text", meaning: "Which edition or release is meant." },
  priceBasis: { kinds: ["Indicator"], value: "text", meaning: "Whether values are in current or in constant prices." },
} as const satisfies Record<string, FactPropertyDeclaration>;

/** One of the properties. */
export type FactPropertyName = keyof typeof factProperties;
