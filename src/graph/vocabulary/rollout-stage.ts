/** The stages of a rollout, from the first idea to law; a later stage reaches further. A revision does not change the reach. */
export const rolloutStages = {
  PROPOSED: "A plan, task or person puts the measure forward; nothing is done yet.",
  PILOTED: "A trial runs.",
  EXTENDED: "The trial is extended to further zones.",
  REPLICATED: "It is copied elsewhere after a trial.",
  NATIONWIDE: "It applies in the whole country.",
  ENACTED: "It becomes law.",
  REVISED: "It is changed; the reach stays.",
} as const;

/** One of the stages of a rollout. */
export type RolloutStageName = keyof typeof rolloutStages;
