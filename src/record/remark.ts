import { wordings } from "./wordings.js";

/** What a note of a row tells readers, in our words; undefined where there is no note, or nothing in it for them. */
export const remark = (note: string | undefined): string | undefined => (note === undefined ? undefined : (wordings.get(note) ?? undefined));
