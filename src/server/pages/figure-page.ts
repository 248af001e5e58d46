import { bounds } from "../../graph/vocabulary/bound.js";
import { comparisonKinds } from "../../graph/vocabulary/comparison-kind.js";
import { natures } from "../../graph/vocabulary/nature.js";
import type { CheckResult } from "./check-document.js";
import { checkRows } from "./check-rows.js";
import { citationSection } from "./citation-section.js";
import { conflictSection } from "./conflict-section.js";
import { link, links } from "./evidence.js";
import { explained } from "./explained.js";
import type { ComparisonData, FigureData, ReadingData } from "./figure-document.js";
import { type Markup, markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import { properties } from "./properties.js";
import { quantity } from "./quantity.js";
import { readingText } from "./reading-text.js";

/** The heading of a table says in what its cells are printed; in prose the number says so itself. */
const printed = ({ printed: text, table, scale, unit }: FigureData): Markup =>
  markup`${text}${table && markup` <span class="quiet">labelled in ${[scale, unit].filter(Boolean).join(" ")}</span>`}`;

const value = ({ value: low, valueHigh, unit }: FigureData): Markup =>
  valueHigh === null ? quantity(low, unit) : markup`${quantity(low)} to ${quantity(valueHigh, unit)}`;

const compared = ({ kind, period, indicator, about, statement }: ComparisonData): Markup => markup`${explained(comparisonKinds, kind)}
${[
  period && markup`<br>against ${period.text}`,
  indicator && markup`<br>with ${link(indicator)}`,
  about.length > 0 && markup`<br>of ${links(about)}`,
  statement !== null && markup`<br>${statement}`,
]}`;

const read = (reading: ReadingData): Markup => markup`${quantity(reading.value, reading.unit)} <span class="status">label doubtful</span><br>${readingText(reading)}`;

const cell = ({ table, row, column }: FigureData): Markup | null =>
  table && markup`${link({ id: table.id, name: `Table ${table.number}: ${table.name}` })}<br><span class="quiet">Row ${row}, column ${column}</span>`;

const checkSection = (checks: readonly CheckResult[], unit: string): Markup =>
  markup`${checks.map((check) => markup`<h2><a href="/${check.id}">Recomputed</a></h2>${properties(checkRows(check, unit))}`)}`;

/** The page of a figure: what it says, how sure, and what else the sources allow to say of it. */
export const figurePage = (figure: FigureData): PageContent => ({
  title: figure.sentence,
  body: markup`${figure.statement !== null && markup`<p>${figure.statement}</p>`}
${properties([
  ["As printed", printed(figure)],
  ["In the base unit", value(figure)],
  ["Likely meant", figure.reading && read(figure.reading)],
  ["Measures", link(figure.indicator)],
  ["Of", links(figure.about)],
  ["Period", figure.period?.text ?? "not given"],
  ["Bound", explained(bounds, figure.bound)],
  ["Nature", explained(natures, figure.nature)],
  ["Reported by", figure.reportedBy && link(figure.reportedBy)],
  ["Compared", figure.comparison && compared(figure.comparison)],
  ["Cell of", cell(figure)],
])}
${checkSection(figure.checks, figure.unit)}
${conflictSection("Conflicts", figure.conflicts)}
${citationSection("Where it is given", figure.citations)}`,
});
