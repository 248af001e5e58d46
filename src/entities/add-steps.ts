import type { NodeClass } from "../connections/node-class.js";
import { addLink } from "../selection/add-link.js";
import type { KeyName } from "../selection/key.js";
import { linksType } from "../selection/links-type.js";
import { rowProperty } from "../selection/row-property.js";
import type { Shape } from "../selection/shape.js";
import { filterOf } from "./filter-of.js";
import { kindLink } from "./kind-link.js";
import { kindShape } from "./kind-shape.js";
import { stepFilter } from "./step-filter.js";

/** The dated stages on the way of something: how it leads to them, under which name a filter has their stage, and which kinds of things they are linked with. */
export interface Steps {
  readonly field: string;
  readonly over: string;
  readonly label: string;
  readonly key: KeyName;
  readonly stage: string;
  /** For each field of a filter the relationship and the kind at its end. */
  readonly links: Readonly<Record<string, readonly [over: string, kind: string]>>;
}

const shapeOf = ({ label, stage, links }: Steps): Shape => ({
  name: label,
  isDated: true,
  properties: {
    id: rowProperty("id", "text", { isGiven: true }),
    [stage]: rowProperty("stage", "choice", { isGiven: true }),
    status: rowProperty("status", "choice", { isGiven: true }),
    confidence: rowProperty("confidences", "choice", { isGiven: true, isList: true }),
    date: rowProperty("date", "date"),
  },
  links: Object.fromEntries(Object.entries(links).map(([name, [over, kind]]) => [name, kindLink(`-[:${over}]->`, kind)])),
});

const stepLinks = linksType("Step", stepFilter);

/** Lets entities of a kind be chosen by the steps on their way, and ordered by how many there are. */
export function addSteps(from: NodeClass, steps: Steps): void {
  const { field, over, label, key } = steps;
  const shape = shapeOf(steps);
  const link = { over: `-[:${over}]->`, label, to: () => shape, isRelation: false, key };
  addLink(kindShape(from.name), filterOf(from), field, { link, input: stepLinks });
}
