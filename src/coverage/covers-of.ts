import type { DatasetRecord } from "../dataset/records/dataset-record.js";
import { dateForms } from "./date-forms.js";
import { plainText } from "./plain-text.js";
import { type Saying, sayings } from "./sayings.js";

/** The plain forms that the statements citing a passage cover in it. */
export interface Covers {
  /** Names, dates and longer printed forms: wherever they stand. */
  readonly everywhere: ReadonlySet<string>;
  /** Bare numbers and single words, which may stand for other things too: each entry covers one occurrence. */
  readonly once: readonly string[];
}

const isBareNumber = (form: string): boolean => /^[\d.,%-]+$/.test(form);

const isBare = (form: string): boolean => isBareNumber(form) || /^[\p{L}-]+$/u.test(form);

/** The forms of one passage while they are gathered. */
class Gathered {
  readonly everywhere = new Set<string>();
  readonly printed: string[] = [];
  readonly #numbers = new Set<string>();

  print(form: string): void {
    if (isBare(form)) this.printed.push(form);
    else this.everywhere.add(form);
  }

  give(form: string): void {
    if (isBareNumber(form)) this.#numbers.add(form);
    else this.everywhere.add(form);
  }

  /** A fact or a side of a conflict repeats the number of a figure rather than giving it a second time. */
  get once(): readonly string[] {
    return [...this.printed, ...[...this.#numbers].filter((number) => !this.printed.includes(number))];
  }
}

function gather(into: Gathered, { printed, values = [], dates = [] }: Saying, names: readonly string[]): void {
  for (const name of names) into.everywhere.add(plainText(name));
  for (const date of dates) for (const form of dateForms(date ?? "")) into.everywhere.add(form);
  for (const value of values) into.give(plainText(value));
  if (printed !== undefined) into.print(plainText(printed));
}

/** What the statements of a dataset cover in each passage they cite, by its locator. */
export function coversOf(dataset: DatasetRecord): ReadonlyMap<string, Covers> {
  const names = new Map(dataset.entities.map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]));
  const covers = new Map(dataset.passages.map(({ locator }) => [locator, new Gathered()]));
  for (const saying of sayings(dataset)) {
    const spoken = (saying.entities ?? []).flat().flatMap((id) => names.get(id ?? "") ?? []);
    for (const locator of saying.at) {
      const gathered = covers.get(locator);
      if (gathered !== undefined) gather(gathered, saying, spoken);
    }
  }
  return covers;
}
