import { partialDate } from "../../graph/partial-date.js";
import { dateForms } from "../checking/date-forms.js";
import { positions } from "../findings/positions.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import type { Rule } from "../checking/rule.js";

type Dated = readonly [record: object, field: string, date: string | undefined];

const dates = ({ entities, relations, steps, stages }: DatasetRecord): Dated[] => [
  ...[...entities.flatMap(({ facts = [] }) => facts), ...relations].flatMap((lasting): Dated[] => [
    [lasting, "validFrom", lasting.validFrom],
    [lasting, "validTo", lasting.validTo],
  ]),
  ...[...steps, ...stages].map((record): Dated => [record, "date", record.date]),
];

/** The forms that partial-date.ts reads. */
export const dateForm: Rule = {
  id: "date-form",
  meaning: "A date is a day, month or year that exists, or is before or since one.",
  *check({ datasets }) {
    for (const [record, field, date] of datasets.flatMap(dates))
      if (date !== undefined && partialDate(date) === null) yield { position: positions.at(record, [field]), found: date, expected: dateForms };
  },
};
