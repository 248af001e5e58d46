import type { StoredCopy } from "./stored-copy.js";
import { textsOf } from "./texts-of.js";

/** The first claim something rests on: its wording, speaker and confidence stand for all. */
export const firstClaim = (copy: StoredCopy, claims: unknown): ReturnType<StoredCopy["node"]> => copy.node(textsOf(claims)[0] ?? "");
