import type { Way } from "./operations.js";

/** Where there are objects, or what hangs on them, that are hardly met by chance, by their type; these ways are gone first. */
export const rare: Readonly<Record<string, readonly Way[]>> = {
  Reading: [["table(number: 4)", "figures(first: 6)", "nodes", "reading"]],
  GroupKey: [["zones", "groupBy(keys: [WAVE])", "groups", "keys"]],
  Derived: [['derive(by: DIFFERENCE, figures: ["figure/us-gdp-2021", "figure/china-gdp-2021"])']],
  FigureConnection: [["table(number: 2)", 'figures(first: 4, filter: { indicator: "indicator/goods-exports" })']],
  Neighbourhood: [['neighbourhood(of: "wave/round-4", hops: 2, limit: 20)']],
  PathResult: [['paths(from: "zone/hainan", to: "agreement/depa", maxHops: 6, limit: 2)']],
};
