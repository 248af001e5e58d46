/** What sort of place it is. */
export const placeKinds = {
  COUNTRY: "A country.",
  ECONOMY: "An economy that is not counted as a country by the source.",
  BLOC: "A group of countries or economies.",
  REGION: "A region within or across countries.",
  PROVINCE: "A province, autonomous region or municipality of China.",
  CITY: "A city or a district of one.",
  PORT: "A port or border crossing.",
  FREE_ZONE: "A free zone abroad.",
} as const;

/** One of the sorts of place. */
export type PlaceKindName = keyof typeof placeKinds;
