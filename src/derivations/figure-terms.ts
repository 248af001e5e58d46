import { entitiesById } from "../entities/entity.cypher.js";
import { Failure } from "../errors.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import type { Figure } from "../statistics/figure.js";
import { figuresById } from "../statistics/figure.cypher.js";
import { priceBasisOf } from "../statistics/price-basis-of.js";
import { termOf } from "./term-of.js";
import type { Term } from "./term.js";

const mostFigures = 50;

async function figureTerm(graph: GraphRequest, figure: Figure): Promise<Term> {
  const priceBasis = priceBasisOf(await graph.find(entitiesById, figure.indicator, figure.view));
  return termOf(figure, { unit: figure.unit, power: 0, usesReading: false, priceBasis });
}

/** Figures as numbers to compute with, as labelled and in the base unit; fails where one is not there or they are too few or many. */
export async function figureTerms(graph: GraphRequest, ids: readonly string[], view: View): Promise<Term[]> {
  if (ids.length < 2 || ids.length > mostFigures) throw new Failure("BAD_USER_INPUT", `Argument "figures": ${ids.length} ids are given; give 2 to ${mostFigures}.`);
  const figures = await graph.loadAll(figuresById, ids, { view });
  const missing = ids.filter((id) => !figures.some((figure) => figure.id === id));
  if (missing.length > 0) throw new Failure("BAD_USER_INPUT", `Argument "figures": there is no figure ${missing.join(", ")}; take ids that figures(filter: …) gives, such as "figure/t2-2013-exports".`);
  return Promise.all(figures.map((figure) => figureTerm(graph, figure)));
}
