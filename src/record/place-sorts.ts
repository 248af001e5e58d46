import type { PlaceKindName } from "../graph/vocabulary/place-kind.js";

const namesOf: Readonly<Partial<Record<PlaceKindName, readonly string[]>>> = {
  COUNTRY: [
    "Afghanistan", "Australia", "Brunei", "Cambodia", "Chile", "China", "Costa Rica", "Ecuador", "Georgia", "Iceland", "India", "Indonesia", "Japan",
    "Kazakhstan", "Kyrgyzstan", "Laos", "Malaysia", "Maldives", "Mauritius", "Mongolia", "Myanmar", "New Zealand", "Nicaragua", "Pakistan", "Peru",
    "Philippines", "Russia", "Serbia", "Singapore", "South Korea", "Switzerland", "Tajikistan", "Thailand", "Vietnam",
  ],
  ECONOMY: ["Hong Kong", "Macao", "Taiwan"],
  BLOC: ["ASEAN"],
  PROVINCE: ["Beijing", "Tianjin"],
  REGION: [
    "Africa", "Beijing-Tianjin-Hebei region", "Central Asia", "Europe", "Guangdong-Hong Kong-Macao Greater Bay Area", "Indian Ocean", "Northeast Asia",
    "Pacific Ocean", "South Asia", "Southeast Asia", "Yangtze River Delta", "Yangtze River Economic Belt",
  ],
};

/** The sort of each place that the rows name as a partner or as what a zone turns to. */
export const placeSorts: ReadonlyMap<string, PlaceKindName> = new Map(
  Object.entries(namesOf).flatMap(([sort, names]) => names.map((name): [string, PlaceKindName] => [name, sort as PlaceKindName])),
);
