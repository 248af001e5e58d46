import { type BadExample, badExamples, type Changes, type Row } from "./bad-example.js";
import { dateForms } from "../../src/dataset/checking/date-forms.js";
import { otherDataset } from "./other-dataset.js";

const yearbook = "data/mini/yearbook.yaml";
const world = "data/mini/world.yaml";
const sources = "data/mini/sources.yaml";
const editions = "data/editions.yaml";

/** A second dataset in the same edition. */
const besides = (entity: string, more = ""): Changes => ({ [editions]: ["[mini]", "[mini, other]"], ...otherDataset(entity, more) });

const oneLine = "one line without blanks at its ends";
const prefixes =
  "place, institution, person, document, zone-group, wave, zone, area, industry, task, measure, batch, agreement, " +
  "event, platform, infrastructure, indicator, concept, achievement, experience, challenge, strategy, recommendation, work";
const entityId = `kind/slug in lower-case letters, digits and hyphens, the kind one of ${prefixes}`;
const words = "lower-case letters, digits and hyphens";

const inEditions: readonly Row[] = [
  ["edition-datasets", "an edition with a dataset that is not there", { [editions]: ["[mini]", "[mini, ‸banana]"] }, "banana", "one of mini"],
  [
    "dataset-in-edition",
    "a dataset that no edition has",
    {
      ...otherDataset("{id: zone/north, name: North, at: [o.1]}"),
      "data/other/dataset.yaml": "id: ‸other\ntitle: A\nauthors: [B]\naddress: https://example.org\n",
    },
    "other",
    "an edition with it in data/editions.yaml",
  ],
  [
    "dataset-address",
    "an address that is not of the web",
    { "data/mini/dataset.yaml": ["https:", "‸javascript:"] },
    "javascript://example.org/small",
    "an https address",
  ],
];

const inNames: readonly Row[] = [
  ["id-form", "an id of a kind that is not there", { [world]: ["id: zone/west", "id: ‸banana/west"] }, "banana/west", entityId],
  ["id-form", "an id in capitals", { [world]: ["id: zone/west", "id: ‸zone/West"] }, "zone/West", entityId],
  ["id-form", "a step that does not say so", { [world]: ["step/list-tried", "‸list-tried"] }, "list-tried", `step/slug in ${words}`],
  [
    "id-form",
    "a stage that does not say so",
    { [world]: ["stage/pact-signed", "‸stage/pact_signed"] },
    "stage/pact_signed",
    `stage/slug in ${words}`,
  ],
  ["id-form", "an edition with a slash", { [editions]: ["id: mini", "id: ‸mi/ni"] }, "mi/ni", words],
  [
    "id-unique",
    "two entities with one id",
    { [world]: ["relations:", "  - {id: ‸zone/east, name: North, at: [1.1]}\nrelations:"] },
    "zone/east",
    "an id that nothing above has",
  ],
  ["id-unique", "two steps with one id", { [world]: ["step/list-copied", "‸step/list-tried"] }, "step/list-tried", "an id that nothing above has"],
  [
    "id-unique",
    "two editions with one id",
    { [editions]: "editions:\n  - {id: mini, datasets: [mini], meaning: A.}\n  - {id: ‸mini, datasets: [mini], meaning: B.}\n" },
    "mini",
    "an id that nothing above has",
  ],
  [
    "kind-fields",
    "a place without its kind",
    { [world]: ["{id: place/coast, name: Coast, placeKind: REGION", "‸{id: place/coast, name: Coast"] },
    "no placeKind",
    "a placeKind",
  ],
  ["kind-fields", "a zone with the kind of a document", { [world]: ["name: West,", "name: West, documentKind: ‸LAW,"] }, "LAW", "no documentKind"],
  [
    "kind-fields-agree",
    "a place that is a region here and a city there",
    besides("{id: place/coast, name: Coast, placeKind: ‸CITY, at: [o.1]}", "merges:\n  - {id: place/coast, into: place/coast, why: The same.}\n"),
    "CITY",
    "REGION",
  ],
  [
    "name-unique",
    "an alias that another zone has in other case",
    { [world]: ["name: West,", "name: West, aliases: [‸ORIENT],"] },
    "ORIENT",
    "a name that zone/east does not have",
  ],
  [
    "name-unique",
    "a name that a zone of another dataset has",
    besides("{id: zone/north, name: ‸East, at: [o.1]}"),
    "East",
    "a name that zone/east does not have",
  ],
  ["name-unique", "an alias that is the name", { [world]: ["[Orient]", "[‸East]"] }, "East", "each name once"],
];

const inTexts: readonly Row[] = [
  ["text-form", "a blank at the end of a summary", { [sources]: ["summary: How it began", 'summary: ‸"How it began "'] }, '"How it began "', oneLine],
  ["text-form", "a line break in a statement", { [world]: ["statement: Tried", 'statement: ‸"Tri\\ned"'] }, '"Tri\\ned"', oneLine],
  ["text-form", "two blanks in an alias", { [world]: ["[Orient]", "[‸The  Orient]"] }, "The  Orient", oneLine],
  ["text-form", "a character that was lost", { [world]: ["name: West,", "name: ‸W\uFFFDst,"] }, "W\uFFFDst", oneLine],
  ["text-length", "a summary of 301 characters", { [world]: ["The other one", `‸${"x".repeat(301)}`] }, "301 characters", "at most 300"],
];

const inCitations: readonly Row[] = [
  [
    "locator-unique",
    "two passages with one locator",
    { [sources]: ["locator: 1.2", "locator: ‸1.1"], [world]: null, [yearbook]: null },
    "1.1",
    "a locator that no passage and no web page above has",
  ],
  [
    "locator-exists",
    "a citation of a passage that is not there",
    { [world]: ["at: [1.1, 1.2]", "at: [1.1, ‸9.9]"] },
    "9.9",
    "the locator of a passage or web page of mini",
  ],
  [
    "locator-exists",
    "a fact that cites a passage of another dataset alone",
    { [world]: ["2015-04, at: [1.2]", "2015-04, at: [‸T1]"] },
    "T1",
    "the locator of a passage or web page of mini",
  ],
  [
    "locator-order",
    "citations in another order than the passages",
    { [world]: ["at: [1.1, 1.2]", "at: [1.1, fn1, ‸1.2]"] },
    "1.2 after fn1",
    "the order of the passages and web pages",
  ],
];

const inFacts: readonly Row[] = [
  [
    "fact-property-kind",
    "a document with an area",
    { [world]: ["property: documentNumber, value: No. 1", "property: ‸plannedAreaKm2, value: 1"] },
    "plannedAreaKm2 of document/order",
    "plannedAreaKm2 of Zone, Area",
  ],
  ["fact-value", "a month that does not exist", { [world]: ["value: 2015-04", "value: ‸2015-13"] }, "2015-13", dateForms],
  [
    "fact-value",
    "a number with its unit",
    { [world]: ["name: West,", "name: West, facts: [{property: plannedAreaKm2, value: ‸120 km², at: [1.1]}],"] },
    "120 km²",
    "a decimal number such as 120.72",
  ],
  [
    "fact-once",
    "one value twice",
    { [world]: ["{property: documentNumber, value: No. 1", "‸{property: issuedOn, value: 2015-04"] },
    "issuedOn 2015-04 again",
    "one fact with all its citations",
  ],
  ["fact-days", "a number that holds from a day", { [world]: ["value: No. 1", "value: No. 1, validFrom: ‸2016"] }, "days of documentNumber", "days of areaKm2"],
  ["date-form", "a size from a month that does not exist", { [world]: ["name: West,", "name: West, facts: [{property: areaKm2, value: 120, validFrom: ‸2015-13, at: [1.1]}],"] }, "2015-13", dateForms],
  [
    "validity-order",
    "a size that ends before it begins",
    { [world]: ["name: West,", "name: West, facts: [{property: areaKm2, value: 120, validFrom: 2015, validTo: ‸2014, at: [1.1]}],"] },
    "2014",
    "no date before 2015",
  ],
];

/** The smallest changes that break one rule on editions, datasets, entities, passages or facts. */
export const badEntities: readonly BadExample[] = badExamples([...inEditions, ...inNames, ...inTexts, ...inCitations, ...inFacts]);
