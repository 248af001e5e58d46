import { locatorsOf } from "./cited.js";
import type { DumpLine } from "./dump-line.js";
import type { StoredCopy } from "./stored-copy.js";

/** The passages of a copy. */
export const dumpPassages = (copy: StoredCopy): readonly DumpLine[] =>
  copy.labelled("Passage").map(({ id, dataset, locator, passageKind, section, summary, address }) => ({
    id: String(id),
    dataset,
    locator,
    kind: passageKind,
    section,
    summary,
    address,
  }));

/** The web pages of a copy; an address is an official one. */
export const dumpWebPages = (copy: StoredCopy): readonly DumpLine[] =>
  copy.labelled("WebPage").map(({ id, dataset, locator, publisher, pageKind, address, read, summary }) => ({
    id: String(id),
    dataset,
    locator,
    publisher,
    kind: pageKind,
    address,
    read,
    summary,
  }));

const namesAt = (copy: StoredCopy, id: string, type: string): readonly unknown[] => copy.ends(id, type).map((end) => copy.node(end)["name"]);

/** The works of a copy: who wrote them, where they appeared, and the passages that refer to them. */
export function dumpWorks(copy: StoredCopy): readonly DumpLine[] {
  const references = copy.labelled("Passage").flatMap(({ id }) => copy.from(String(id), "CITES_WORK"));
  return copy.labelled("Work").map(({ id: stored, name, aliases, summary, citations, publishedOn, issue, workType, doi }) => {
    const id = String(stored);
    const citedIn = locatorsOf(copy, references.filter(({ to }) => to === id).map(({ from }) => from));
    const authors = namesAt(copy, id, "AUTHORED_BY");
    const outlets = namesAt(copy, id, "PUBLISHED_IN");
    return { id, name, aliases, summary, authors, year: publishedOn, outlets, issue, workType, doi, citations: locatorsOf(copy, citations), citedIn };
  });
}
