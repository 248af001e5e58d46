import { kindOf } from "../../graph/vocabulary/kind-of.js";

const byPrefix: Readonly<Record<string, string>> = {
  check: "Check",
  conflict: "Conflict",
  fact: "Fact",
  figure: "Figure",
  passage: "Passage",
  relation: "Relation",
  stage: "AgreementStage",
  step: "RolloutStep",
  table: "Table",
  "web-page": "WebPage",
};

/** What sort of thing an id names: the kind of an entity, or the label of a statement or source. */
export function statementKind(id: string): string {
  const [prefix = ""] = id.split("/", 1);
  return kindOf(id) ?? (Object.hasOwn(byPrefix, prefix) ? byPrefix[prefix] : undefined) ?? prefix;
}
