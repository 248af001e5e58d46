import { kinds } from "../../graph/vocabulary/kind.js";
import { positions } from "../findings/positions.js";
import type { DataRecord } from "../records/data-record.js";
import type { Rule } from "../checking/rule.js";

const prefixes = Object.values(kinds).map(({ prefix }) => prefix);
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const withPrefix = (names: readonly string[]): RegExp => new RegExp(`^(?:${names.join("|")})/${slug}$`);

const forms = {
  name: { pattern: new RegExp(`^${slug}$`), text: "lower-case letters, digits and hyphens" },
  entity: { pattern: withPrefix(prefixes), text: `kind/slug in lower-case letters, digits and hyphens, the kind one of ${prefixes.join(", ")}` },
  step: { pattern: withPrefix(["step"]), text: "step/slug in lower-case letters, digits and hyphens" },
  stage: { pattern: withPrefix(["stage"]), text: "stage/slug in lower-case letters, digits and hyphens" },
} as const;

type Identified = readonly [form: keyof typeof forms, records: readonly { readonly id: string }[]];

const identified = ({ datasets, editions }: DataRecord): Identified[] => [
  ["name", [...editions, ...datasets]],
  ["entity", datasets.flatMap(({ entities }) => entities)],
  ["step", datasets.flatMap(({ steps }) => steps)],
  ["stage", datasets.flatMap(({ stages }) => stages)],
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
