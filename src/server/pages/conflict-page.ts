import { conflictKinds } from "../../graph/vocabulary/conflict-kind.js";
import type { ConflictData, RefData, SideData } from "./conflict-document.js";
import { weightOf } from "./conflict-section.js";
import { link, links, locator } from "./evidence.js";
import { explained } from "./explained.js";
import { type Markup, markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import { properties } from "./properties.js";

const nameOf = ({ id, name, sentence, statement }: RefData): string => name ?? sentence ?? statement ?? id;

/** A value may be printed with its unit. */
const said = ({ value, unit }: SideData): string => (unit === null || value.endsWith(unit) ? value : `${value} ${unit}`);

const sideItem = (side: SideData): Markup => markup`<li>${locator(side.citation)}: <strong>${said(side)}</strong>
${side.statement !== null && markup`<br>${side.statement}`}
${side.ref !== null && markup`<br><span class="quiet">Held by ${link({ id: side.ref.id, name: nameOf(side.ref) })}</span>`}</li>
`;

/** The page of a conflict: its sides, and how it is likely to be read. */
export const conflictPage = (conflict: ConflictData): PageContent => ({
  title: conflict.statement,
  body: markup`${properties([
    ["Kind", explained(conflictKinds, conflict.kind)],
    ["How much it matters", weightOf(conflict.weight) || "it arose by itself"],
    ["About", links(conflict.about)],
    ["Likely reading", conflict.reading],
  ])}
<h2>What is said</h2><ul>${conflict.sides.map(sideItem)}</ul>`,
});
