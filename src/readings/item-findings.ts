import { finding, type Finding } from "../dataset/findings/finding.js";
import { positions } from "../dataset/findings/positions.js";
import { type ItemKind, itemKinds } from "./item-kind.js";
import type { PassageItems } from "./passage-items.js";
import type { Settlement } from "./settlement.js";

/** What a reader said of an item, without how it was settled. */
function saying({ as: _as, excused: _excused, position: _position, ...said }: Settlement): string {
  return JSON.stringify(Object.entries(said).sort());
}

const twice = (items: readonly Settlement[]): readonly Settlement[] => {
  const said = items.map(saying);
  return items.filter((item, index) => said.indexOf(saying(item)) !== index);
};

const ofPassage = (items: PassageItems): readonly Finding[] => {
  const lists = (Object.keys(itemKinds) as ItemKind[]).map((kind): readonly Settlement[] => items[kind]);
  const both = lists.flat().filter(({ as, excused }) => as !== undefined && excused !== undefined);
  const values = items.figures.filter(({ value }) => !/^-?\d+(\.\d+)?$/.test(value));
  return [
    ...lists.flatMap(twice).map(({ position }) => finding(position, "item-once", "an item that the passage lists twice", "each item once")),
    ...both.map(({ position }) => finding(position, "settled-one-way", "as and excused", "one of the two")),
    ...values.map((figure) => finding(positions.at(figure, ["value"]), "item-value", figure.value, "a decimal number such as 6.8")),
  ];
};

const repeated = (passages: readonly PassageItems[]): readonly PassageItems[] => {
  const locators = passages.map(({ passage }) => passage);
  return passages.filter(({ passage }, index) => locators.indexOf(passage) !== index);
};

/** What is wrong with readings that could be read, whatever the data says. */
export const itemFindings = (passages: readonly PassageItems[]): readonly Finding[] => [
  ...repeated(passages).map(({ passage, position }) => finding(position, "passage-read-once", passage, "each passage once")),
  ...passages.flatMap(ofPassage),
];
