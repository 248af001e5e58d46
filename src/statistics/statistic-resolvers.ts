import { entityQueries } from "../entities/entity-queries.js";
import { factFields } from "../entities/fact-fields.js";
import { CheckInputResolver, CheckResolver } from "./check.resolver.js";
import { ComparisonResolver, FigureResolver } from "./figure.resolver.js";
import { EntityFigures, FigureListResolver, TableFigures } from "./figure-list.resolver.js";
import { Indicator } from "./indicator.js";
import { SeriesResolver } from "./series.resolver.js";
import { TableResolver } from "./table.resolver.js";

/** The fields of this room. */
export const statisticResolvers = [
  entityQueries(Indicator, "indicator"),
  ...factFields(Indicator),
  FigureListResolver,
  FigureResolver,
  ComparisonResolver,
  EntityFigures,
  SeriesResolver,
  TableResolver,
  TableFigures,
  CheckResolver,
  CheckInputResolver,
];
