/** What an entity is: its label in the graph, its GraphQL type, and the first half of its id. */
interface KindDeclaration {
  /** The part of an id before the slash. */
  readonly prefix: string;
  /** The field that lists all of the kind, and by default one that leads to some of it. */
  readonly plural: string;
  readonly meaning: string;
}

/** Every kind of entity, in the order of the rooms. A kind is label, GraphQL type and page folder at once. */
export const kinds = {
  Place: { prefix: "place", plural: "places", meaning: "A place that is not a pilot zone: country, region, bloc, province, city, port, or a free zone abroad." },
  Institution: { prefix: "institution", plural: "institutions", meaning: "A body that decides, issues, reports or studies." },
  Person: { prefix: "person", plural: "people", meaning: "A person the sources name." },
  Document: { prefix: "document", plural: "documents", meaning: "A law, notice, opinion, plan, list, report or speech." },
  ZoneGroup: { prefix: "zone-group", plural: "zoneGroups", meaning: "Several pilot zones of which something is said together; nothing said of it is said of a member." },
  Wave: { prefix: "wave", plural: "waves", meaning: "A round in which pilot zones came." },
  Zone: { prefix: "zone", plural: "zones", meaning: "A pilot free trade zone of China." },
  Area: { prefix: "area", plural: "areas", meaning: "A part of a pilot zone that is named on its own." },
  Industry: { prefix: "industry", plural: "industries", meaning: "An industry or a service sector." },
  Task: { prefix: "task", plural: "tasks", meaning: "One of the five tasks of the pilot zones." },
  Measure: { prefix: "measure", plural: "measures", meaning: "A reform measure: something tried, changed, opened or asked for." },
  Batch: { prefix: "batch", plural: "batches", meaning: "A list of measures that one document puts out together, or one field of such a list." },
  Agreement: { prefix: "agreement", plural: "agreements", meaning: "A trade agreement with other economies, in force, signed, negotiated or sought." },
  Event: { prefix: "event", plural: "events", meaning: "Something that happened: a meeting, a crisis, an announcement." },
  Platform: { prefix: "platform", plural: "platforms", meaning: "A platform or exchange through which firms trade, invest or work together." },
  Infrastructure: { prefix: "infrastructure", plural: "infrastructures", meaning: "A port, railway service, base or park." },
  Indicator: { prefix: "indicator", plural: "indicators", meaning: "What a figure measures." },
  Concept: { prefix: "concept", plural: "concepts", meaning: "An idea, policy or initiative that the sources argue with." },
  Achievement: { prefix: "achievement", plural: "achievements", meaning: "An achievement the author sees." },
  Experience: { prefix: "experience", plural: "experiences", meaning: "A lesson the author draws." },
  Challenge: { prefix: "challenge", plural: "challenges", meaning: "A challenge the author sees." },
  Strategy: { prefix: "strategy", plural: "strategies", meaning: "A point of the strategy the author proposes." },
  Recommendation: { prefix: "recommendation", plural: "recommendations", meaning: "One thing the author asks for." },
  Work: { prefix: "work", plural: "works", meaning: "A published work: the article itself, or one of its references." },
} as const satisfies Record<string, KindDeclaration>;

/** One of the kinds. */
export type Kind = keyof typeof kinds;
