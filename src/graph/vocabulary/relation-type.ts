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
const actors = [...territory, "Place", "Institution", "Person"] as const;
const works = ["Platform", "Infrastructure"] as const;
const points = ["Achievement", "Experience", "Challenge", "Strategy", "Recommendation"] as const;
const matters = [...territory, "Place", "Institution", "Document", "Wave", "Industry", "Task", "Measure", "Batch", "Agreement", "Event", ...works, "Indicator", "Concept"] as const;

/** Every relation type, with the kinds it may join: the sentence goes from start to end, and no type has an inverse. */
export const relationTypes = {
  PILOTS: { from: territory, to: ["Measure"], sentence: "{from} pilots {to}", isDerived: true, meaning: "A trial of the measure runs there." },
  ORIGINATED_IN: { from: ["Measure"], to: territory, sentence: "{from} originated in {to}", isDerived: true, meaning: "A source says that the measure began there; the earliest known trial is not enough." },
  PROMOTED_NATIONWIDE_FROM: { from: ["Measure"], to: territory, sentence: "{from} went nationwide from {to}", isDerived: true, meaning: "The nationwide step took over what was tried there." },
  REPLICATED_IN: { from: ["Measure"], to: [...territory, "Place"], sentence: "{from} is replicated in {to}", isDerived: true, meaning: "The measure was copied there after a trial elsewhere." },
  SET_OUT_IN: { from: ["Measure"], to: ["Document"], sentence: "{from} is set out in {to}", isDerived: true, meaning: "A step of the measure rests on the document." },
  INCLUDES: { from: ["Task", "Strategy"], to: ["Measure", "Recommendation"], sentence: "{from} includes {to}", meaning: "The task comprises the measure; the strategy comprises the recommendation." },
  PART_OF: {
    from: ["Area", "Zone", "Place", "Institution", "Industry", "Measure", "Batch", "Wave", "ZoneGroup", "Document", "Event", ...works, "Concept", "Challenge", "Recommendation", "Achievement", "Experience"],
    to: ["Zone", "ZoneGroup", "Place", "Institution", "Industry", "Measure", "Batch", "Document", "Event", ...works, "Concept", "Challenge", "Recommendation", "Achievement", "Experience"],
    sentence: "{from} is part of {to}",
    meaning: "The first belongs to the second.",
  },
  LOCATED_IN: { from: ["Zone", "Area", "Place", ...works, "Institution", "Event"], to: ["Place", "Zone", "Area"], sentence: "{from} lies in {to}", meaning: "Where it lies or takes place." },
  ESTABLISHED_IN: { from: ["Zone", "Area"], to: ["Wave"], sentence: "{from} came with {to}", meaning: "The round that brought the zone or the new area." },
  ESTABLISHED_BY: { from: ["Zone", "Area"], to: ["Document"], sentence: "{from} was set up or enlarged by {to}", meaning: "The approval or overall plan that set up the zone or area, or enlarged it." },
  TURNS_TO: { from: ["Zone", "Area"], to: ["Place", "Concept"], sentence: "{from} turns to {to}", meaning: "The region, partner or initiative the zone is oriented to." },
  ISSUED_BY: { from: ["Document"], to: ["Institution", "Person", "Event", "Place"], sentence: "{from} was issued by {to}", meaning: "Who issued, published, adopted or approved the document." },
  AMENDS: { from: ["Document"], to: ["Document"], sentence: "{from} amends {to}", meaning: "The first revises or upgrades the second." },
  REPLACES: { from: ["Document"], to: ["Document"], sentence: "{from} replaces {to}", meaning: "The later edition takes the place of the earlier." },
  BASED_ON: {
    from: ["Document", "Measure", "Concept", ...points],
    to: ["Document", "Measure", "Concept", ...territory, "Place", ...points],
    sentence: "{from} is based on {to}",
    meaning: "The first was made, or is argued, on the ground of the second.",
  },
  SUPPORTS: { from: ["Document"], to: territory, sentence: "{from} supports {to}", meaning: "The document was issued in support of the zone, area or group." },
  CONCERNS: { from: ["Document", "Event", "Concept", "Work", ...works, ...points], to: matters, sentence: "{from} concerns {to}", meaning: "What it is about." },
  LED_BY: { from: ["Measure"], to: ["Institution"], sentence: "{from} is in the charge of {to}", meaning: "The authority a document makes responsible for the measure." },
  OPENS: { from: ["Measure", "Task", "Agreement", "Document", "Recommendation"], to: ["Industry"], sentence: "{from} opens {to}", meaning: "Access to the industry is widened." },
  EXCEPTS: { from: ["Measure", "Task"], to: ["Industry"], sentence: "{from} leaves {to} aside", meaning: "The industry is excepted from the opening." },
  FOCUSES_ON: { from: ["Zone", "Area", "Place", "ZoneGroup", ...works], to: ["Industry"], sentence: "{from} focuses on {to}", meaning: "The industry is a strength or focus there." },
  WITH: { from: ["Agreement"], to: ["Place", "Institution"], sentence: "{from} is with {to}", meaning: "A party to the agreement, besides China." },
  UPGRADES: { from: ["Agreement"], to: ["Agreement"], sentence: "{from} upgrades {to}", meaning: "A later version of the same agreement." },
  COOPERATES_WITH: { from: actors, to: [...territory, "Place", "Institution"], sentence: "{from} cooperates with {to}", meaning: "Economic and trade ties between the two." },
  BUILDS: { from: actors, to: [...works, "Institution", "Concept"], sentence: "{from} builds {to}", meaning: "The first sets up, builds or develops the second." },
  OPERATES: { from: actors, to: works, sentence: "{from} operates {to}", meaning: "The first runs the second." },
  RELIES_ON: { from: [...territory, "Place", ...works, ...points], to: [...works, "Place", "Industry", "Concept", "Institution"], sentence: "{from} relies on {to}", meaning: "The first makes use of the second." },
  CONNECTS: { from: [...works, ...territory, "Concept"], to: [...territory, "Place", "Concept", "Infrastructure"], sentence: "{from} connects {to}", meaning: "A route, service or zone links the place or network with others." },
  SERVES: { from: [...territory, ...works, "Measure", "Agreement", "Recommendation"], to: ["Concept", "Place", "Industry"], sentence: "{from} serves {to}", meaning: "The first furthers the initiative, region or industry." },
  IMPLEMENTS: { from: actors, to: ["Document", "Concept", "Strategy"], sentence: "{from} carries out {to}", meaning: "The first puts the second into practice." },
  PARTICIPATES_IN: { from: ["Person", "Institution", "Place"], to: ["Event", "Document", "Concept", ...works], sentence: "{from} takes part in {to}", meaning: "Chairs, attends, joins or drives it." },
  AFFILIATED_WITH: { from: ["Person"], to: ["Institution", "Place"], sentence: "{from} belongs to {to}", meaning: "Office, membership or place of work of a person." },
  PROPOSED_BY: { from: ["Concept", "Strategy", "Recommendation", "Measure", "Challenge"], to: ["Person", "Institution", "Document", "Event", "Work"], sentence: "{from} was put forward by {to}", meaning: "Who, or which document or meeting, put it forward." },
  OPPOSES: { from: ["Person", "Institution", "Place", "Work"], to: ["Concept"], sentence: "{from} argues against {to}", meaning: "The first holds that the second is wrong or impossible." },
  ADDRESSES: { from: ["Recommendation", "Strategy", "Measure", "Document"], to: ["Challenge"], sentence: "{from} addresses {to}", meaning: "The first is meant to meet the second." },
  EXEMPLIFIED_BY: { from: [...points, "Concept"], to: matters, sentence: "{from} is exemplified by {to}", meaning: "The source gives the second as an example of the first." },
  CAUSED: { from: ["Event", "Concept", "Challenge", "Measure", "Document", "Institution", "Place"], to: ["Event", "Concept", "Challenge", "Achievement", "Document"], sentence: "{from} led to {to}", meaning: "The source makes the first a cause of the second." },
  AFFECTS: { from: ["Event", "Concept", "Challenge", "Measure", "Institution", "Place"], to: [...territory, "Place", "Industry", "Indicator", "Event", "Concept", "Measure"], sentence: "{from} affects {to}", meaning: "The source says that the first bears on the second." },
  AUTHORED_BY: { from: ["Work", "Document"], to: ["Person", "Institution"], sentence: "{from} is by {to}", meaning: "Who wrote it." },
  PUBLISHED_IN: { from: ["Work", "Document"], to: ["Institution"], sentence: "{from} appeared with {to}", meaning: "The journal, newspaper or publisher." },
  CITES: { from: ["Document", ...points, "Concept", "Task"], to: ["Work", "Document"], sentence: "{from} cites {to}", meaning: "The passage that makes the point refers to the work." },
} as const satisfies Record<string, RelationTypeDeclaration>;

/** One of the relation types. */
export type RelationTypeName = keyof typeof relationTypes;
