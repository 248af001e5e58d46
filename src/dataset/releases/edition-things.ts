import type { Statements } from "./data-statements.js";
import { statementKind } from "./statement-kind.js";
import type { Things } from "./things.js";

/** Everything that the datasets of an edition speak of; what is said of a thing is what each of them says. */
export function editionThings(statements: Statements, datasets: readonly string[]): Things {
  const said = new Map<string, string>();
  for (const dataset of datasets.toSorted())
    for (const [id, hash] of statements.get(dataset) ?? []) said.set(id, `${said.get(id) ?? ""} ${dataset}:${hash}`);
  return new Map([...said].map(([id, content]) => [id, { kind: statementKind(id), content }]));
}
