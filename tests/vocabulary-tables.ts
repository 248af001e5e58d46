import { datePrecisions } from "../src/graph/partial-date.js";
import { agreementStages } from "../src/graph/vocabulary/agreement-stage.js";
import { bounds } from "../src/graph/vocabulary/bound.js";
import { checkKinds } from "../src/graph/vocabulary/check-kind.js";
import { comparisonKinds } from "../src/graph/vocabulary/comparison-kind.js";
import { confidences } from "../src/graph/vocabulary/confidence.js";
import { conflictKinds } from "../src/graph/vocabulary/conflict-kind.js";
import { derivations } from "../src/graph/vocabulary/derivation.js";
import { documentKinds } from "../src/graph/vocabulary/document-kind.js";
import { factProperties } from "../src/graph/vocabulary/fact-property.js";
import { kinds } from "../src/graph/vocabulary/kind.js";
import { nameKinds } from "../src/graph/vocabulary/name-kind.js";
import { natures } from "../src/graph/vocabulary/nature.js";
import { nodeProperties } from "../src/graph/vocabulary/node-property.js";
import { omissionReasons } from "../src/graph/vocabulary/omission-reason.js";
import { pageKinds } from "../src/graph/vocabulary/page-kind.js";
import { periodsRun } from "../src/graph/vocabulary/periods-run.js";
import { placeKinds } from "../src/graph/vocabulary/place-kind.js";
import { relationStatuses } from "../src/graph/vocabulary/relation-status.js";
import { relationTypes } from "../src/graph/vocabulary/relation-type.js";
import { rolloutStages } from "../src/graph/vocabulary/rollout-stage.js";
import { scales } from "../src/graph/vocabulary/scale.js";
import { structureLabels, structureRelationships } from "../src/graph/vocabulary/structure.js";
import { units } from "../src/graph/vocabulary/unit.js";
import { validities } from "../src/graph/vocabulary/validity.js";
import { markdownTable } from "./markdown.js";

const withMeanings = (what: string, words: Readonly<Record<string, string>>): string =>
  markdownTable([what, "meaning"], Object.entries(words).map(([word, meaning]) => [`\`${word}\``, meaning]));

const kindTable = (): string =>
  markdownTable(["kind", "id", "meaning"], Object.entries(kinds).map(([kind, { prefix, meaning }]) => [`\`${kind}\``, `\`${prefix}/…\``, meaning]));

function relationTable(): string {
  const rows = Object.entries(relationTypes).map(([type, declared]) => {
    const isDerived = "isDerived" in declared ? "rollout steps" : "the data";
    return [`\`${type}\``, declared.from.join(", "), declared.to.join(", "), isDerived, declared.meaning];
  });
  return markdownTable(["type", "from", "to", "made from", "meaning"], rows);
}

function factTable(): string {
  const rows = Object.entries(factProperties).map(([property, declared]) => {
    const value = [declared.value, ..."unit" in declared ? [`in ${declared.unit}`] : [], ..."changes" in declared ? ["changes"] : []].join(", ");
    return [`\`${property}\``, declared.kinds.join(", "), value, "startsEntity" in declared ? "yes" : "", declared.meaning];
  });
  return markdownTable(["property", "of", "value", "begins it", "meaning"], rows);
}

function unitTable(): string {
  const rows = Object.entries(units).map(([unit, declared]) => [unit, "currency" in declared ? declared.currency : "", declared.meaning]);
  return markdownTable(["unit", "currency", "meaning"], rows);
}

/** The tables of docs/vocabulary.md under their headings, as the code declares what is in them. */
export const vocabularyTables: Readonly<Record<string, string>> = {
  Kinds: kindTable(),
  "Relation types": relationTable(),
  Facts: factTable(),
  "Stages of a rollout": withMeanings("stage", rolloutStages),
  "Stages of an agreement": withMeanings("stage", agreementStages),
  Statuses: withMeanings("status", relationStatuses),
  Validity: withMeanings("validity", validities),
  Confidences: withMeanings("confidence", confidences),
  "Precisions of a date": withMeanings("precision", datePrecisions),
  "Sorts of place": withMeanings("sort", placeKinds),
  "Sorts of document": withMeanings("sort", documentKinds),
  "Sorts of name": withMeanings("sort", nameKinds),
  "Sorts of web page": withMeanings("sort", pageKinds),
  Units: unitTable(),
  Scales: markdownTable(["scale", "factor"], Object.entries(scales).map(([scale, { meaning }]) => [scale, meaning])),
  Bounds: withMeanings("bound", bounds),
  Natures: withMeanings("nature", natures),
  Comparisons: withMeanings("comparison", comparisonKinds),
  "Ways of tables": withMeanings("way", periodsRun),
  Checks: withMeanings("check", checkKinds),
  Derivations: withMeanings("derivation", derivations),
  Conflicts: withMeanings("conflict", conflictKinds),
  "Reasons for leaving out": withMeanings("reason", omissionReasons),
  Labels: withMeanings("label", structureLabels),
  Relationships: withMeanings("relationship", structureRelationships),
  Properties: withMeanings("property", nodeProperties),
};
