import { checkKinds } from "../../graph/vocabulary/check-kind.js";
import type { CheckResult, InputData } from "./check-document.js";
import { link } from "./evidence.js";
import { explained } from "./explained.js";
import { type Markup, markup } from "./markup.js";
import type { PropertyRow } from "./properties.js";
import { quantity } from "./quantity.js";

const verdict = ({ agrees }: CheckResult): string => {
  if (agrees === null) return "cannot be recomputed";
  return agrees ? "yes, within the rounding of what is printed" : "no";
};

const inputItem = ({ number, figure, entity }: InputData): Markup =>
  markup`<li>${number !== null && quantity(number)}${figure !== null && link({ id: figure.id, name: figure.sentence })}${entity !== null && link(entity)}</li>`;

/** What a check computes with and comes to, in the unit of its figure. */
export const checkRows = (check: CheckResult, unit: string): readonly PropertyRow[] => [
  ["How", explained(checkKinds, check.kind)],
  ["Printed", check.printed],
  ["Recomputed", check.recomputed !== null && quantity(check.recomputed, unit)],
  ["Agrees", verdict(check)],
  ["Why", check.why],
  ["Inputs", markup`<ul>${check.inputs.map(inputItem)}</ul>`],
  ["Note", check.statement],
];
