import { Entity } from "../entities/entity.js";
import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { traversal } from "../entities/traversal.js";
import { Person } from "../institutions/person.js";
import { Measure } from "../measures/measure.js";
import { Achievement } from "./achievement.js";
import { Challenge } from "./challenge.js";
import { Concept } from "./concept.js";
import { Experience } from "./experience.js";
import { Recommendation } from "./recommendation.js";
import { Strategy } from "./strategy.js";

/** The fields of this room. */
export const argumentResolvers = [
  entityQueries(Concept, "concept"),
  entityQueries(Achievement, "achievement"),
  entityQueries(Experience, "experience"),
  entityQueries(Challenge, "challenge"),
  entityQueries(Strategy, "strategy"),
  entityQueries(Recommendation, "recommendation"),
  ...factFields(Concept),
  ...[Achievement, Experience, Challenge].map((type) =>
    traversal({ from: type, field: "examples", to: Entity, over: ["EXEMPLIFIED_BY"], description: "What the source gives as examples." }),
  ),
  traversal({ from: Strategy, field: "recommendations", to: Recommendation, over: ["INCLUDES"], description: "The recommendations it comprises." }),
  traversal({ from: Recommendation, field: "strategies", to: Strategy, over: ["INCLUDES"], description: "The points of the strategy it belongs to." }),
  traversal({ from: Strategy, field: "measures", to: Measure, over: ["INCLUDES"], description: "The measures it comprises." }),
  traversal({ from: Measure, field: "strategies", to: Strategy, over: ["INCLUDES"], description: "The points of the strategy it belongs to." }),
  traversal({ from: Recommendation, field: "challenges", to: Challenge, over: ["ADDRESSES"], description: "The challenges it is meant to meet." }),
  traversal({ from: Challenge, field: "recommendations", to: Recommendation, over: ["ADDRESSES"], description: "What is asked for to meet it." }),
  traversal({ from: Challenge, field: "partOf", to: Challenge, over: ["PART_OF"], outgoing: true, description: "The wider challenges it belongs to." }),
  traversal({ from: Challenge, field: "parts", to: Challenge, over: ["PART_OF"], outgoing: false, description: "The challenges that belong to it." }),
  traversal({ from: Concept, field: "proponents", to: Entity, over: ["PROPOSED_BY"], description: "Who put it forward, or which document or meeting." }),
  traversal({ from: Person, field: "concepts", to: Concept, over: ["PROPOSED_BY"], description: "What this person put forward." }),
];
