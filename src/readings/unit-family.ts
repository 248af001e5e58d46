import type { UnitName } from "../graph/vocabulary/unit.js";
import { plainName } from "./plain-name.js";

/** The units of measurement as readers may write them; a unit is of the family whose longest form it ends with. */
const families = {
  percent: ["percent", "per cent", "percentage"],
  "percentage points": ["percentage points", "percent points"],
  yuan: ["yuan", "RMB", "renminbi", "CNY"],
  "US dollars": ["US dollars", "dollars", "USD"],
  "yuan per container": ["yuan per container"],
  "US dollars per TEU": ["US dollars per TEU", "dollars per TEU"],
  times: ["times", "fold"],
  "square kilometres": ["square kilometres", "square kilometers", "sq km", "km2"],
  tons: ["tons", "tonnes"],
  days: ["days"],
  "working days": ["working days"],
  years: ["years"],
} as const satisfies Readonly<Record<UnitName, readonly string[]>>;

const forms = Object.entries(families)
  .flatMap(([family, written]) => written.map((form) => ({ family, form: plainName(form) })))
  .sort((one, other) => other.form.length - one.form.length);

/** The unit of measurement that a printed unit is; what is counted is of one family, whatever it is called. */
export function unitFamily(unit: string): string {
  const plain = plainName(unit.replaceAll("%", " percent ").replaceAll("$", " dollars "));
  return forms.find(({ form }) => plain === form || plain.endsWith(` ${form}`))?.family ?? "count";
}
