import type { ZoneRow } from "./columns/zone-columns.js";

/** Whether a zone is taken in: one of which only a weak page tells is left out until a better one does. */
export const isSure = ({ confidence }: ZoneRow): boolean => confidence !== "uncertain";
