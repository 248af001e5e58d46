import { slug } from "./slug.js";

/** The id of an area: its zone, and its name without the word area. */
export const areaId = (zone: string, name: string): string => `area/${zone}-${slug(name.replace(/\bArea\b/g, ""))}`;
