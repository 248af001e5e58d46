import { factProperties } from "../src/graph/vocabulary/fact-property.js";
import { kinds } from "../src/graph/vocabulary/kind.js";
import { nodeProperties } from "../src/graph/vocabulary/node-property.js";
import { relationTypes } from "../src/graph/vocabulary/relation-type.js";
import { structureLabels, structureRelationships } from "../src/graph/vocabulary/structure.js";
import { type CypherFile, namesIn } from "./cypher-files.js";

/** Labels, relationship types and property names. */
export interface Words {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

/** The days a dated fact may mean stand beside it. */
const extents = Object.entries(factProperties).flatMap(([name, { value }]) => (value === "date" ? [`${name}First`, `${name}Last`] : []));
/** So do the values of one that changes, and the days on which they are shown. */
const turns = Object.entries(factProperties).flatMap(([name, declared]) => ("changes" in declared ? ["Shown", "ShownFrom", "ShownTo"].map((ending) => name + ending) : []));

/** What src/graph/vocabulary declares. */
export const declaredWords: Words = {
  labels: Object.keys({ ...kinds, ...structureLabels }),
  types: Object.keys({ ...relationTypes, ...structureRelationships }),
  properties: [...Object.keys({ ...nodeProperties, ...factProperties }), ...extents, ...turns],
};

/** What a statement names; the fields of the rows it is given are no properties. */
export function wordsOf({ body }: CypherFile): Words {
  const rows = namesIn(body, /UNWIND \$\w+ AS (\w+)/g);
  const patterns = namesIn(body, /[([][\w:]*\s*\{\s*([^}.]*)\}/g).join(", ");
  const read = [...body.matchAll(/(?<!CALL )\b([a-z]\w*)\.([a-z]\w*)/g)].filter(([, of = ""]) => !rows.includes(of));
  return {
    labels: namesIn(body.replace(/\[[^\]]*\]/g, "[]"), /:([A-Z]\w*)/g),
    types: namesIn(body, /\[\w*:([A-Z_|]+)/g).flatMap((types) => types.split("|")),
    properties: [...new Set([...namesIn(patterns, /(\w+):/g), ...read.map(([, , name = ""]) => name)])],
  };
}

/** The words that are not declared, each said as a change. */
export function undeclared({ labels, types, properties }: Words): readonly string[] {
  const missing = (names: readonly string[], declared: readonly string[], what: string, where: string): readonly string[] =>
    names.filter((name) => !declared.includes(name)).map((name) => `the ${what} ${name} is not declared; declare it in src/graph/vocabulary/${where} or mend the name`);
  return [
    ...missing(labels, declaredWords.labels, "label", "structure.ts"),
    ...missing(types, declaredWords.types, "relationship type", "relation-type.ts"),
    ...missing(properties, declaredWords.properties, "property", "node-property.ts"),
  ];
}
