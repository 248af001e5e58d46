import type { DocumentRow } from "./columns/document-columns.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import { slug } from "./slug.js";

/** The id and name of a list of measures. */
export interface BatchName {
  readonly id: string;
  readonly name: string;
}

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];
const ordinal = (number: number): string => ordinals[number - 1] ?? `${number}th`;

/** Lists that are not numbered nationally, by the document that puts them out. */
const named: Readonly<Record<string, BatchName>> = {
  "guohan-2025-68": { id: "batch/replication-2025", name: "Measures of the Shanghai zone replicated in 2025" },
  "guofa-2018-38": { id: "batch/deepening-reform-2018", name: "Measures of 2018 for deeper reform in the zones" },
  "guofa-2021-12": { id: "batch/trade-and-investment-facilitation-2021", name: "Measures of 2021 for easier trade and investment in the zones" },
  "guofa-2023-9": { id: "batch/institutional-opening-2023", name: "Measures of 2023 for institutional opening in zones and ports" },
  "guofa-2023-23": { id: "batch/shanghai-institutional-opening-2023", name: "Measures of 2023 for institutional opening in the Shanghai zone" },
  "mofcom-28": { id: "batch/ministry-of-commerce-28-points", name: "28 points of the Ministry of Commerce for the zones" },
  "yuefuhan-2020-77": { id: "batch/guangdong-provincial-6", name: "Guangdong provincial batch 6" },
  "best-practice-3": { id: "batch/best-practice-3", name: "Third batch of best practice cases" },
  "best-practice-6": { id: "batch/best-practice-6", name: "Sixth batch of best practice cases" },
};

/** The list of a nationally numbered batch. */
export const nationalBatch = (number: number): BatchName => ({ id: `batch/national-${number}`, name: `${ordinal(number)} national batch` });

/** The list of a batch of best practice cases. */
export const bestPracticeBatch = (number: number): BatchName => ({ id: `batch/best-practice-${number}`, name: `${ordinal(number)} batch of best practice cases` });

/** The list that a document puts out; undefined where it puts out none. */
export const batchOfDocument = ({ key, batch }: DocumentRow): BatchName | undefined => (batch === undefined ? named[key] : nationalBatch(batch));

/** The list a measure belongs to. */
export function batchOfMeasure({ batch, batch_label: label, document_key: key }: MeasureRow): BatchName | undefined {
  if (batch !== undefined) return nationalBatch(batch);
  return named[key ?? ""] ?? (label === undefined ? undefined : { id: `batch/${slug(label.replace(" batch", ""))}`, name: label });
}

/** One field of a list. */
export const fieldBatch = ({ id, name }: BatchName, field: string): BatchName => ({ id: `${id}-${slug(field)}`, name: `${name}: ${field}` });

/** What the document calls one field of its list; other lists may have a field of the same name. */
export const fieldSummary = (fieldZh: string): string => `Field of the list; its Chinese name is ${fieldZh}.`;
