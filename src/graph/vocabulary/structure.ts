/** Labels of nodes that are no entities: evidence, statements, and the book-keeping of copies. */
export const structureLabels = {
  Node: "Everything with an id; the label under which ids are unique.",
  Entity: "Every thing of the world, whatever its kind.",
  Passage: "A passage of a text that is cited.",
  Claim: "What one passage says about one relation, fact, step or stage, in our words.",
  Fact: "One value of one property of an entity.",
  RolloutStep: "A step on a measure's way.",
  AgreementStage: "A stage an agreement reached or is to reach.",
  Copy: "An immutable copy of an edition.",
  Edition: "The pointer of an edition.",
} as const;

/** Relationships that hold statements and evidence together; they are not relations of the world and have no id. */
export const structureRelationships = {
  HAS_FACT: "From an entity to a fact about it.",
  HAS_STEP: "From a measure to a step of its way.",
  HAS_STAGE: "From an agreement to a stage of it.",
  TAKES_PLACE_IN: "From a step to where it takes place.",
  COMES_FROM: "From a step to where it was taken from.",
  RESTS_ON: "From a step to its document.",
  DECIDED_BY: "From a step to the authority that took it.",
  CITED_FROM: "From a claim to the passage it rests on.",
  MENTIONED_IN: "From an entity to a passage that names it.",
  CURRENT: "From an edition to the copy that answers for it.",
} as const;
