import { type BadExample, badExamples, type Changes, type Row } from "./bad-example.js";
import { otherDataset } from "./other-dataset.js";

/** A second dataset in the same edition, with an entity and these merges or web pages. */
const beside = (entity: string, more: string): Changes => ({ "data/editions.yaml": ["[mini]", "[mini, other]"], ...otherDataset(entity, more) });

const north = "{id: zone/north, name: North, at: [o.1]}";
const merges = (...lines: readonly string[]): string => `merges:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
const page = (fields: string): string => `webPages:\n  - {${fields}, read: A copy., summary: What it says.}\n`;
const web = "an http or https address";

const rows: readonly Row[] = [
  ["merge-ends", "a merge of what the dataset does not have", beside(north, merges("{id: ‸zone/south, into: zone/east, why: The same.}")), "zone/south", "an entity, step or stage of the same dataset"],
  ["merge-ends", "a merge into what no other dataset has", beside(north, merges("{id: zone/north, into: ‸zone/south, why: The same.}")), "zone/south", "an entity, step or stage of another dataset"],
  ["merge-ends", "a merge of a zone into a place", beside(north, merges("{id: zone/north, into: ‸place/coast, why: The same.}")), "place/coast", "an id of the kind of zone/north"],
  [
    "merge-once",
    "an id merged into two",
    beside(north, merges("{id: zone/north, into: zone/east, why: The same.}", "{id: ‸zone/north, into: zone/west, why: The same.}")),
    "zone/north again",
    "one merge",
  ],
  [
    "merge-acyclic",
    "two merges that come back to where they began",
    {
      ...beside(north, merges("{id: zone/north, into: zone/east, why: The same.}")),
      "data/mini/world.yaml": ["relations:", "merges:\n  - {id: zone/east, into: ‸zone/north, why: The same.}\nrelations:"],
    },
    "zone/east → zone/north → zone/east",
    "a chain of merges that ends",
  ],
  [
    "merge-declared",
    "two datasets that give one id and do not say that it is one thing",
    beside("{id: ‸zone/east, name: East, at: [o.1]}", ""),
    "zone/east, which mini has too",
    "merges: {id: zone/east, into: zone/east} when it is the same thing, else another id",
  ],
  ["web-page-locator", "a locator that is no slug", beside(north, page("locator: ‸A page, pageKind: PRESS, readAt: https://example.org/a")), "A page", "lower-case letters, digits and hyphens"],
  ["web-page-address", "an address that is none", beside(north, page("locator: a, pageKind: PRESS, readAt: ‸banana")), "banana", web],
  ["web-page-address", "an address of a script", beside(north, page('locator: a, pageKind: OFFICIAL_PAGE, readAt: https://example.org/a, address: ‸"javascript:alert(1)"')), "javascript:alert(1)", web],
  [
    "web-page-mirror",
    "a copy shown as the source",
    beside(north, page("locator: a, pageKind: SECONDARY, readAt: https://example.org/a, address: ‸https://example.org/b")),
    "https://example.org/b",
    "the official address, or none",
  ],
];

/** Merges and web pages that break one rule each. */
export const badMerges: readonly BadExample[] = badExamples(rows);
