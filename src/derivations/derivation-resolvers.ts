import { DerivedResolver, SeriesDerivations } from "./derived.resolver.js";
import { FigureListDerivations } from "./figure-list-derivations.resolver.js";
import { ComparedPeriodResolver, SeriesComparisonResolver } from "./series-comparison.resolver.js";

/** The fields of this room. */
export const derivationResolvers = [DerivedResolver, FigureListDerivations, SeriesDerivations, SeriesComparisonResolver, ComparedPeriodResolver];
