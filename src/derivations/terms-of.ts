import { entitiesById } from "../entities/entity.cypher.js";
import type { GraphRequest } from "../graph/request.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import type { Figure } from "../statistics/figure.js";
import { priceBasisOf } from "../statistics/price-basis-of.js";
import { termOf } from "./term-of.js";
import type { Term } from "./term.js";
import { toldIn } from "./told-in.js";

/** Figures as numbers to compute with, as labelled, told in a unit; null: each in its own. */
export function termsOf(graph: GraphRequest, figures: readonly Figure[], by: DerivationName, unit: string | null): Promise<Term[]> {
  return Promise.all(
    toldIn(figures, by, unit).map(async (told) => {
      const { indicator, view } = told.figure;
      const priceBasis = priceBasisOf(await graph.find(entitiesById, indicator, view));
      return termOf(told.figure, { ...told, usesReading: false, priceBasis });
    }),
  );
}
