import { Failure } from "../errors.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import type { DerivationName } from "../graph/vocabulary/derivation.js";
import { figuresById } from "../statistics/figure.cypher.js";
import type { Term } from "./term.js";
import { termsOf } from "./terms-of.js";

const mostFigures = 50;

/** Which figures, for which derivation, and the unit they are told in; null: each in its own. */
interface NamedFigures {
  readonly ids: readonly string[];
  readonly by: DerivationName;
  readonly unit: string | null;
}

/** Figures as numbers to compute with, as labelled; fails where one is not there, not in the unit, or they are too few or many. */
export async function figureTerms(graph: GraphRequest, { ids, by, unit }: NamedFigures, view: View): Promise<Term[]> {
  if (ids.length < 2 || ids.length > mostFigures) throw new Failure("BAD_USER_INPUT", `Argument "figures": ${ids.length} ids are given; give 2 to ${mostFigures}.`);
  const figures = await graph.loadAll(figuresById, ids, { view });
  const missing = ids.filter((id) => !figures.some((figure) => figure.id === id));
  if (missing.length > 0) throw new Failure("BAD_USER_INPUT", `Argument "figures": there is no figure ${missing.join(", ")}; take ids that figures(filter: …) gives, such as "figure/t2-2013-exports".`);
  return termsOf(graph, figures, by, unit);
}
