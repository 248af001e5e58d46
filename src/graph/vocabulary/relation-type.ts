import type { Kind } from "./kind.js";

interface RelationTypeDeclaration {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** The relation read from start to end; `{from}` and `{to}` stand for the names. */
  readonly sentence: string;
  /** Made from rollout steps when the data is loaded; not to be written by hand. */
  readonly isDerived?: true;
  readonly meaning: string;
}

const territory = ["Zone", "Area", "ZoneGroup"] as const;

/** Every relation type, with the kinds it may join: the sentence goes from start to end, and no type has an inverse. */
export const relationTypes = {
  PILOTS: { from: territory, to: ["Measure"], sentence: "{from} pilots {to}", isDerived: true, meaning: "A trial of the measure runs there." },
  ORIGINATED_IN: { from: ["Measure"], to: territory, sentence: "{from} originated in {to}", isDerived: true, meaning: "A source says that the measure began there; the earliest known trial is not enough." },
  PROMOTED_NATIONWIDE_FROM: { from: ["Measure"], to: territory, sentence: "{from} went nationwide from {to}", isDerived: true, meaning: "The nationwide step took over what was tried there." },
  REPLICATED_IN: { from: ["Measure"], to: [...territory, "Place"], sentence: "{from} is replicated in {to}", isDerived: true, meaning: "The measure was copied there after a trial elsewhere." },
  SET_OUT_IN: { from: ["Measure"], to: ["Document"], sentence: "{from} is set out in {to}", isDerived: true, meaning: "A step of the measure rests on the document." },
  INCLUDES: { from: ["Task", "Strategy"], to: ["Measure", "Recommendation"], sentence: "{from} includes {to}", meaning: "The task comprises the measure; the strategy comprises the recommendation." },
  PART_OF: { from: ["Area", "Zone", "Place", "Institution", "Industry", "Measure", "Wave", "ZoneGroup"], to: ["Zone", "ZoneGroup", "Place", "Institution", "Industry", "Measure"], sentence: "{from} is part of {to}", meaning: "The first belongs to the second." },
  LOCATED_IN: { from: ["Zone", "Area", "Place", "Platform", "Infrastructure", "Institution", "Event"], to: ["Place", "Zone", "Area"], sentence: "{from} lies in {to}", meaning: "Where it lies." },
  ESTABLISHED_IN: { from: ["Zone", "Area"], to: ["Wave"], sentence: "{from} came with {to}", meaning: "The round that brought the zone or the new area." },
  ISSUED_BY: { from: ["Document"], to: ["Institution"], sentence: "{from} was issued by {to}", meaning: "Who issued, published or approved the document." },
  AMENDS: { from: ["Document"], to: ["Document"], sentence: "{from} amends {to}", meaning: "The first revises or upgrades the second." },
  BASED_ON: { from: ["Document", "Measure"], to: ["Document", "Measure"], sentence: "{from} is based on {to}", meaning: "The first was made on the basis of the second." },
  SUPPORTS: { from: ["Document"], to: territory, sentence: "{from} supports {to}", meaning: "The document was issued in support of the zone, area or group." },
  CONCERNS: { from: ["Document", "Event"], to: ["Zone", "Area", "ZoneGroup", "Measure", "Industry", "Place", "Agreement", "Concept"], sentence: "{from} concerns {to}", meaning: "What a document or event is about." },
  OPENS: { from: ["Measure", "Task"], to: ["Industry"], sentence: "{from} opens {to}", meaning: "Access to the industry is widened." },
  EXCEPTS: { from: ["Measure", "Task"], to: ["Industry"], sentence: "{from} leaves {to} aside", meaning: "The industry is excepted from the opening." },
  FOCUSES_ON: { from: ["Zone", "Area", "Place"], to: ["Industry"], sentence: "{from} focuses on {to}", meaning: "The industry is a strength or focus there." },
  WITH: { from: ["Agreement"], to: ["Place", "Institution"], sentence: "{from} is with {to}", meaning: "A party to the agreement, besides China." },
  UPGRADES: { from: ["Agreement"], to: ["Agreement"], sentence: "{from} upgrades {to}", meaning: "A later version of the same agreement." },
  COOPERATES_WITH: { from: [...territory], to: ["Place", "Zone", "Institution"], sentence: "{from} cooperates with {to}", meaning: "Economic and trade ties between the two." },
} as const satisfies Record<string, RelationTypeDeclaration>;

/** One of the relation types. */
export type RelationTypeName = keyof typeof relationTypes;
