import type { NodeClass } from "../connections/node-class.js";
import type { KeyName } from "../selection/key.js";
import type { Link, Property, Shape } from "../selection/shape.js";
import { addLink } from "./add-link.js";
import { kindShape } from "./kind-shape.js";
import { linksOf } from "./links-of.js";
import { StepFilter } from "./step-filter.js";

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

const given = (name: string, more: Partial<Property> = {}): Property => ({ value: "choice", of: (row) => `${row}.${name}`, isGiven: true, ...more });

const linkOver = ([over, label]: readonly [string, string]): Link => ({ over: `-[:${over}]->`, label, to: () => kindShape(label), isRelation: false });

const shapeOf = ({ label, stage, links }: Steps): Shape => ({
  name: label,
  isDated: true,
  properties: {
    [stage]: given("stage"),
    status: given("status"),
    confidence: given("confidences", { isList: true }),
    date: { value: "date", of: (row) => `${row}.date` },
  },
  links: Object.fromEntries(Object.entries(links).map(([name, declared]) => [name, linkOver(declared)])),
});

/** Lets entities of a kind be chosen by the steps on their way, and ordered by how many there are. */
export function addSteps(from: NodeClass, steps: Steps): void {
  const { field, over, label, key } = steps;
  const shape = shapeOf(steps);
  addLink(from, field, { over: `-[:${over}]->`, label, to: () => shape, isRelation: false, key }, linksOf("Step", StepFilter));
}
