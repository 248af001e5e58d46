import { cited, links, statusMark } from "./evidence.js";
import { type Markup, markup } from "./markup.js";
import type { PageLink, PageStep, PageTrace } from "./page-data.js";
import { words } from "./words.js";

type Circumstance = readonly [before: string, things: readonly PageLink[] | undefined];

function circumstances(all: readonly Circumstance[]): Markup {
  const told = all.filter(([, things = []]) => things.length > 0);
  return markup`${told.map(([before, things = []], place) => [
    place > 0 && " · ",
    markup`${before} ${links(things)}`,
  ])}`;
}

/** One step or stage: when, what, where, by which document, and the passages. */
export const stepItem = (step: PageStep): Markup => markup`<li><strong>${words(step.stage)}</strong> ${step.date?.text ?? "(no date given)"}${statusMark(step.status)}
<br>${step.statement} ${cited(step.claims)}
<br><span class="quiet">${circumstances([["in", step.in], ["from", step.from], ["by", step.by ? [step.by] : []], ["decided by", step.authorities]])}</span></li>
`;

/** A measure's way, and what the sources leave open. */
export const traceSection = ({ steps, reach, nationwideOn, origins, missing }: PageTrace): Markup => markup`<h2>Its way</h2>
<p>${origins.length > 0 && markup`Began in ${links(origins)}. `}${reach !== null && markup`Reach: ${words(reach)}. `}${nationwideOn !== null && markup`Nationwide: ${nationwideOn.text}. `}</p>
<ol>${steps.map(stepItem)}</ol>
${missing.length > 0 && markup`<p class="quiet">The sources leave open: ${missing.map(words).join(", ")}.</p>`}`;
