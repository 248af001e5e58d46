import { conflictLink } from "./conflict-section.js";
import type { ReadingData } from "./figure-document.js";
import { type Markup, markup } from "./markup.js";

/** Why a doubtful number is read otherwise than it is labelled, and the conflict that makes it doubtful. */
export const readingText = ({ why, conflict }: Pick<ReadingData, "why" | "conflict">): Markup => markup`${why} <span class="quiet">Conflict: ${conflictLink(conflict)}</span>`;
