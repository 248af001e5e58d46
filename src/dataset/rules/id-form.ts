import { kinds } from "../../graph/vocabulary/kind.js";
import { positions } from "../findings/positions.js";
import type { DataRecord } from "../records/data-record.js";
import type { Rule } from "../checking/rule.js";

interface Form {
  readonly pattern: RegExp;
  readonly text: string;
}

const prefixes = Object.values(kinds).map(({ prefix }) => prefix);
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const withPrefix = (names: readonly string[]): RegExp => new RegExp(`^(?:${names.join("|")})/${slug}$`);

const one = (prefix: string): Form => ({ pattern: withPrefix([prefix]), text: `${prefix}/slug in lower-case letters, digits and hyphens` });

const forms = {
  name: { pattern: new RegExp(`^${slug}$`), text: "lower-case letters, digits and hyphens" },
  entity: { pattern: withPrefix(prefixes), text: `kind/slug in lower-case letters, digits and hyphens, the kind one of ${prefixes.join(", ")}` },
  step: one("step"),
  stage: one("stage"),
  figure: one("figure"),
  table: one("table"),
  check: one("check"),
  conflict: one("conflict"),
} as const satisfies Record<string, Form>;

type Identified = readonly [form: keyof typeof forms, records: readonly { readonly id: string }[]];

const identified = ({ datasets, editions }: DataRecord): Identified[] => [
  ["name", [...editions, ...datasets]],
  ["entity", datasets.flatMap(({ entities }) => entities)],
  ["step", datasets.flatMap(({ steps }) => steps)],
  ["stage", datasets.flatMap(({ stages }) => stages)],
  ["figure", datasets.flatMap(({ figures }) => figures)],
  ["table", datasets.flatMap(({ tables }) => tables)],
  ["check", datasets.flatMap(({ checks }) => checks)],
  ["conflict", datasets.flatMap(({ conflicts }) => conflicts)],
];

/** Ids are addresses of pages and keys of the graph. */
export const idForm: Rule = {
  id: "id-form",
  meaning: "An id is its kind, a slash and a slug of lower-case ASCII letters, digits and hyphens; a dataset or edition has the slug alone.",
  *check(data) {
    for (const [form, records] of identified(data))
      for (const record of records)
        if (!forms[form].pattern.test(record.id)) yield { position: positions.at(record, ["id"]), found: record.id, expected: forms[form].text };
  },
};
