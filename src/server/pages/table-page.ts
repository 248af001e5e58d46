import { citationSection } from "./citation-section.js";
import { conflictSection } from "./conflict-section.js";
import { link, links } from "./evidence.js";
import type { ReadingData } from "./figure-document.js";
import { type Markup, markup } from "./markup.js";
import type { PageContent } from "./page-content.js";
import { printedTable } from "./printed-table.js";
import { properties } from "./properties.js";
import { readingText } from "./reading-text.js";
import type { SeriesData, TableData } from "./table-document.js";

interface ReadSeries {
  readonly name: string;
  readonly reading: ReadingData;
}

/** The series whose label is doubtful; all doubtful cells of a series are read in one way. */
const doubtful = (series: readonly SeriesData[]): readonly ReadSeries[] =>
  series.flatMap(({ name, figures }) => {
    const reading = figures.find((figure) => figure.reading !== null)?.reading;
    return reading == null ? [] : [{ name, reading }];
  });

const readItem = ({ name, reading }: ReadSeries): Markup =>
  markup`<li>${name}: likely meant in ${[reading.scale, reading.unit].filter(Boolean).join(" ")}. ${readingText(reading)}</li>`;

const readingSection = (read: readonly ReadSeries[]): Markup =>
  read.length === 0 ? markup`` : markup`<h2>How the doubtful label is likely meant</h2><ul>${read.map(readItem)}</ul>`;

const unitLabel = (label: string, isDoubtful: boolean): Markup => markup`${label}${isDoubtful && markup` <span class="status">label doubtful</span>`}`;

/** The page of a table: the table as printed, its unit, and what is doubtful about it. */
export function tablePage(table: TableData): PageContent {
  const read = doubtful(table.series);
  return {
    title: `Table ${table.number}: ${table.name}`,
    body: markup`${properties([
      ["Unit as printed", unitLabel(table.unitLabel, read.length > 0)],
      ["Of", links(table.about)],
      ["Reported by", table.reportedBy && link(table.reportedBy)],
    ])}
${readingSection(read)}
${printedTable(table)}
${conflictSection("Conflicts", table.series.flatMap(({ figures }) => figures.flatMap(({ conflicts }) => conflicts)))}
${citationSection("Where it is printed", table.citations)}`,
  };
}
