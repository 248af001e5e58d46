import type { AreaRow } from "./columns/area-columns.js";

/** The provinces in which an area lies, where its note says that it lies in two. */
export const liesIn = ({ note = "" }: AreaRow): readonly string[] => /^lies in both (.+?) and (.+?);/.exec(note)?.slice(1) ?? [];
