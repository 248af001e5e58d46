import { partialDate } from "../../graph/partial-date.js";
import type { ColumnSort } from "../columns/columns.js";
import { sourceKinds } from "../source-kinds.js";

interface ColumnRule {
  readonly rule: string;
  holds(value: unknown): boolean;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() === value && value !== "";
const isDate = (value: unknown): boolean => isText(value) && partialDate(value) !== null;
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isCount = (value: unknown): boolean => isNumber(value) && Number.isInteger(value);
const isRemarkedDate = (value: unknown): boolean => isText(value) && isDate(value.replace(/ \([^()]+\)$/, ""));
const isAddress = (value: unknown): boolean => isText(value) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);

const isMapOf =
  (holds: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(holds);

/** What each sort of column may hold, and how a problem says it. */
export const columnRules: Readonly<Record<ColumnSort, ColumnRule>> = {
  text: { rule: "a text", holds: isText },
  date: { rule: "a date such as 2013-09-29, 2015-04 or 2019", holds: isDate },
  dateOrNull: { rule: "a date such as 2013-09-29, 2015-04 or 2019, or null", holds: (value) => value === null || isDate(value) },
  remarkedDate: { rule: "a date such as 2013-09-29, 2015-04 or 2019, with a remark in brackets or without", holds: isRemarkedDate },
  number: { rule: "a number that is not negative", holds: isNumber },
  numberOrNull: { rule: "a number that is not negative, or null", holds: (value) => value === null || isNumber(value) },
  count: { rule: "a whole number that is not negative", holds: isCount },
  texts: { rule: "a list of texts", holds: isTexts },
  textOrTexts: { rule: "a text or a list of texts", holds: (value) => isText(value) || isTexts(value) },
  address: { rule: "an http or https address", holds: isAddress },
  addresses: { rule: "http or https addresses by name", holds: isMapOf(isAddress) },
  counts: { rule: "whole numbers by name", holds: isMapOf(isCount) },
  confidence: { rule: "stated, derived or uncertain", holds: (value) => value === "stated" || value === "derived" || value === "uncertain" },
  sourceKind: { rule: `one of ${Object.keys(sourceKinds).join(" | ")}`, holds: (value) => isText(value) && Object.hasOwn(sourceKinds, value) },
};
