import type { Kind } from "./kind.js";

interface Declaration {
  readonly kinds: readonly Kind[];
  /** Unit of a number; numbers are exact decimals in this unit. */
  readonly unit?: string;
  /** The entity is known to be there from the first dated fact of this kind. */
  readonly startsEntity?: true;
  /** By that day the entity surely is there, though it may have been there before. */
  readonly provesEntity?: true;
  /** What it dates is laid down, not done. */
  readonly isPlan?: true;
  /** Two values are two wordings, never a conflict. */
  readonly isWording?: true;
  readonly meaning: string;
}

interface LastingProperty extends Declaration {
  readonly value: "date" | "number" | "text";
  /** Several values stand side by side: each is true. */
  readonly isList?: true;
}

interface ChangingProperty extends Declaration {
  readonly value: "number" | "text";
  /** It has one value after the other: a fact may tell from and until when it holds. */
  readonly changes: true;
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
  expansionDecidedOn: { kinds: ["Zone"], value: "date", meaning: "When it was decided to enlarge the zone." },
  expansionSignedOn: { kinds: ["Zone"], value: "date", meaning: "When the plan that enlarges the zone was signed." },
  freePortDecidedOn: { kinds: ["Zone"], value: "date", meaning: "When it was decided to make the zone a free trade port." },
  plannedAreaKm2: { kinds: ["Zone", "Area"], value: "number", unit: "square kilometres", meaning: "Planned size." },
  areaKm2: { kinds: ["Zone", "Area"], value: "number", unit: "square kilometres", changes: true, meaning: "Size, with what was added by then." },
  areaKm2AtLaunch: { kinds: ["Zone"], value: "number", unit: "square kilometres", meaning: "Size when it began to operate." },
  areaKm2Added: { kinds: ["Zone"], value: "number", unit: "square kilometres", meaning: "Size of what was added later." },
  areaNote: { kinds: ["Zone", "Area"], value: "text", isWording: true, meaning: "What has to be known about the size." },
  positioning: { kinds: ["Zone"], value: "text", isList: true, meaning: "What the zone is meant to be." },
  focus: { kinds: ["Zone", "Area"], value: "text", isList: true, meaning: "What it turns to, besides industries." },
  documentNumber: { kinds: ["Document"], value: "text", meaning: "The number the issuer gave." },
  issuedOn: { kinds: ["Document"], value: "date", startsEntity: true, meaning: "When it was issued." },
  signedOn: { kinds: ["Document"], value: "date", startsEntity: true, meaning: "When it was signed." },
  adoptedOn: { kinds: ["Document"], value: "date", startsEntity: true, meaning: "When it was adopted." },
  revisedOn: { kinds: ["Document"], value: "date", isList: true, meaning: "When it was revised." },
  gazettedOn: { kinds: ["Document"], value: "date", provesEntity: true, meaning: "Day of the gazette that printed it." },
  appliesUntil: { kinds: ["Document"], value: "date", meaning: "Until when it applies." },
  officialAddress: { kinds: ["Document"], value: "text", isList: true, meaning: "Official page or gazette of the document." },
  inForceOn: { kinds: ["Document"], value: "date", provesEntity: true, meaning: "When it came into force." },
  occurredOn: { kinds: ["Event"], value: "date", startsEntity: true, meaning: "When it happened, or began." },
  endedOn: { kinds: ["Event"], value: "date", meaning: "When it ended." },
  measuresTotal: { kinds: ["Batch"], value: "number", unit: "measures", meaning: "How many measures the list has, by its document." },
  field: { kinds: ["Measure"], value: "text", isWording: true, meaning: "Field of the document in which it stands." },
  fieldZh: { kinds: ["Measure"], value: "text", isWording: true, meaning: "Chinese name of that field." },
  scope: { kinds: ["Measure"], value: "text", isWording: true, meaning: "Where the document makes it apply." },
  dueOn: { kinds: ["Measure"], value: "date", isPlan: true, meaning: "By when it is to be in place." },
  startedOn: { kinds: ["Platform", "Infrastructure", "Institution", "Concept"], value: "date", startsEntity: true, meaning: "When it began to work or was set up." },
  publishedOn: { kinds: ["Work", "Document"], value: "date", startsEntity: true, meaning: "When it was published." },
  issue: { kinds: ["Work"], value: "text", meaning: "Issue and pages, as printed." },
  workType: { kinds: ["Work"], value: "text", meaning: "Sort of work, by the code printed in the reference: M, J, R or N." },
  doi: { kinds: ["Work"], value: "text", meaning: "Digital object identifier." },
  jelCodes: { kinds: ["Work"], value: "text", meaning: "JEL classification codes." },
  keywords: { kinds: ["Work"], value: "text", meaning: "Keywords, as printed." },
  email: { kinds: ["Person"], value: "text", meaning: "Electronic address, as printed." },
  webAddress: { kinds: ["Document", "Institution"], value: "text", meaning: "Address on the web, as printed." },
  edition: { kinds: ["Document"], value: "text", meaning: "Which edition or release is meant." },
  priceBasis: { kinds: ["Indicator"], value: "text", meaning: "Whether values are in current or in constant prices." },
} as const satisfies Record<string, LastingProperty | ChangingProperty>;

/** One of the properties. */
export type FactPropertyName = keyof typeof factProperties;
