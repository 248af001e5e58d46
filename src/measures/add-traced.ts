import { Document } from "../documents/document.js";
import { addProperty } from "../entities/add-property.js";
import { addSteps } from "../entities/add-steps.js";
import { Entity } from "../entities/entity.js";
import { kindShape } from "../entities/kind-shape.js";
import { linksOf } from "../entities/links-of.js";
import { relationLink } from "../entities/relation-link.js";
import { stepFilter } from "../entities/step-filter.js";
import { addField } from "../selection/add-field.js";
import { DateFilter } from "../selection/date-filter.js";
import { NumberFilter } from "../selection/number-filter.js";
import type { ValueType } from "../selection/shape.js";
import { Measure } from "./measure.js";
import { RolloutStage } from "./rollout-step.js";
import { tracedProperties } from "./traced-properties.js";

const inputs: Readonly<Partial<Record<ValueType, typeof DateFilter | typeof NumberFilter>>> = { date: DateFilter, number: NumberFilter };

/** Lets measures be chosen, ordered and grouped by their steps, by what their trace tells, and by where they began. */
export function addTraced(): void {
  for (const [name, property] of Object.entries(tracedProperties)) addProperty(Measure, name, property, inputs[property.value] ?? [RolloutStage], "Value.");
  addField(stepFilter, "stage", () => [RolloutStage], "Of a measure.");
  addField(stepFilter, "by", () => linksOf(Document), "Of a measure: its document.");
  addField(stepFilter, "in", () => linksOf(Entity), "Where.");
  addSteps(Measure, { field: "steps", over: "HAS_STEP", label: "RolloutStep", key: "STEP", stage: "stage", links: { by: ["RESTS_ON", "Document"], in: ["TAKES_PLACE_IN", "Entity"] } });
  kindShape("Measure").links["origin"] = { ...relationLink("Entity", ["ORIGINATED_IN"], true), key: "ORIGIN" };
}
