import { kinds } from "../graph/vocabulary/kind.js";
import { kindShape } from "../entities/kind-shape.js";
import type { Link, Property, Shape } from "../selection/shape.js";

const property = (name: string, value: Property["value"], more: Partial<Property> = {}): Property => ({ value, of: (row) => `${row}.${name}`, ...more });
const link = (over: string, label: string): Link => ({ over: `-[:${over}]->`, label, to: () => kindShape(label), isRelation: false });
const about = Object.keys(kinds).filter((kind) => kind !== "Indicator");

/** What figures can be asked about: an entity they are about stands under its kind. */
export const figureShape: Shape = {
  name: "Figure",
  isDated: false,
  properties: {
    id: property("id", "text", { isGiven: true }),
    value: property("value", "number", { isGiven: true, unitOf: (row) => `${row}.unit` }),
    unit: property("unit", "text", { isGiven: true }),
    nature: property("nature", "choice", { isGiven: true }),
    bound: property("bound", "choice", { isGiven: true }),
    currency: property("currency", "text"),
    scale: property("scale", "text"),
    period: property("period", "date"),
  },
  links: {
    indicator: link("MEASURES", "Indicator"),
    reportedBy: { ...link("REPORTED_BY", "Entity"), key: "REPORTED_BY" },
    ...Object.fromEntries(about.map((kind) => [kind, link("IS_ABOUT", kind)])),
  },
};
