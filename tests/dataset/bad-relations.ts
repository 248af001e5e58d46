import { type BadExample, badExamples, type Row } from "./bad-example.js";
import { dateForms } from "../../src/dataset/checking/date-forms.js";
import { otherDataset } from "./other-dataset.js";

const world = "data/mini/world.yaml";
const editions = "data/editions.yaml";

const existing = "the id of an entity in every edition with mini";
const origin = "a step in a Zone, Area, ZoneGroup, status STATED and stage PROPOSED or PILOTED";

const inRelations: readonly Row[] = [
  ["date-form", "a date with an invented word", { [world]: ["validFrom: 2013", "validFrom: ‸around 2013"] }, "around 2013", dateForms],
  ["date-form", "a step on a day that does not exist", { [world]: ["date: 2015-05", "date: ‸2015-02-29"] }, "2015-02-29", dateForms],
  [
    "reference-exists",
    "a relation to an entity that is not there",
    { [world]: ["LOCATED_IN, to: place/coast", "LOCATED_IN, to: ‸place/banana"] },
    "place/banana",
    existing,
  ],
  [
    "reference-exists",
    "a relation to an entity that one edition with the dataset lacks",
    {
      ...otherDataset("{id: place/island, name: Island, placeKind: REGION, at: [o.1]}"),
      [editions]: "editions:\n  - {id: mini, datasets: [mini], meaning: A.}\n  - {id: full, datasets: [mini, other], meaning: B.}\n",
      [world]: ["LOCATED_IN, to: place/coast", "LOCATED_IN, to: ‸place/island"],
    },
    "place/island",
    existing,
  ],
  [
    "reference-kinds",
    "a step of an agreement",
    { [world]: ["date: 2016, in: [place/coast]", "date: 2016, in: [‸agreement/pact]"] },
    "agreement/pact",
    "Zone, ZoneGroup, Area, Place",
  ],
  ["reference-kinds", "a zone that asserts", { [world]: ["validFrom: 2013", "assertedBy: ‸zone/west"] }, "zone/west", "Institution, Person, Event"],
  ["reference-kinds", "a stage with a zone as partner", { [world]: ["partner: place/coast", "partner: ‸zone/west"] }, "zone/west", "Place"],
  [
    "relation-kinds",
    "a place that lies in a document",
    { [world]: ["LOCATED_IN, to: place/coast", "LOCATED_IN, to: ‸document/order"] },
    "zone/east -LOCATED_IN-> document/order",
    "Zone|Area|Place|Platform|Infrastructure|Institution|Event -LOCATED_IN-> Place|Zone|Area",
  ],
  [
    "derived-relation-not-written",
    "a trial written by hand",
    { [world]: ["type: LOCATED_IN, to: place/coast", "type: ‸PILOTS, to: measure/list"] },
    "PILOTS",
    "a rollout step from which it follows",
  ],
  [
    "relation-not-to-self",
    "a place that is part of itself",
    { [world]: ["PART_OF, to: place/coast", "PART_OF, to: ‸place/shore"] },
    "place/shore",
    "anything but place/shore",
  ],
  [
    "relation-unique",
    "the same relation in two records",
    { [world]: ["steps:", "  - ‸{from: place/shore, type: PART_OF, to: place/coast, status: STATED, at: [1.2]}\nsteps:"] },
    "place/shore -PART_OF-> place/coast again",
    "one record with all its citations",
  ],
  [
    "relation-acyclic",
    "two places, each part of the other",
    { [world]: ["steps:", "  - ‸{from: place/coast, type: PART_OF, to: place/shore, at: [1.2]}\nsteps:"] },
    "place/shore -PART_OF-> place/coast -PART_OF-> place/shore",
    "a chain that ends",
  ],
  [
    "validity-order",
    "an end before the beginning",
    { [world]: ["validFrom: 2013", "validFrom: 2013, validTo: ‸before 2013"] },
    "before 2013",
    "no date before 2013",
  ],
];

const inHistories: readonly Row[] = [
  ["step-order", "a later step that is dated before an earlier one", { [world]: ["date: 2016", "date: ‸2014"] }, "2014", "no date before 2015-05"],
  [
    "step-after-document",
    "a step before the document it rests on",
    { [world]: ["date: 2015-05", "date: ‸before 2015-04"] },
    "before 2015-04",
    "no date before 2015-04 of document/order",
  ],
  ["origin-needs-place", "an origin without a place", { [world]: ["in: [zone/east]", "origin: ‸stated"] }, "an origin without a place", origin],
  [
    "origin-needs-place",
    "an origin in a place that is no zone",
    { [world]: ["in: [zone/east]", "in: [zone/east, place/coast], origin: ‸stated"] },
    "an origin in place/coast",
    origin,
  ],
  [
    "origin-needs-place",
    "an origin that is only asked for",
    { [world]: ["in: [zone/east]", "in: [zone/east], status: RECOMMENDED, origin: ‸stated"] },
    "an origin that is RECOMMENDED",
    origin,
  ],
  [
    "origin-needs-place",
    "an origin by revision",
    { [world]: ["PILOTED, date: 2015-05", "REVISED, date: 2015-05, origin: ‸stated"] },
    "an origin at stage REVISED",
    origin,
  ],
  [
    "stage-order",
    "a later stage that is dated before an earlier one",
    { [world]: ["date: 2015, statement", "date: ‸2013-12, statement"] },
    "2013-12",
    "no date before 2014",
  ],
];

/** The smallest changes that break one rule on relations, steps or stages. */
export const badRelations: readonly BadExample[] = badExamples([...inRelations, ...inHistories]);
