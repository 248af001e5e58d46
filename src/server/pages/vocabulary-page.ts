import { bounds } from "../../graph/vocabulary/bound.js";
import { checkKinds } from "../../graph/vocabulary/check-kind.js";
import { comparisonKinds } from "../../graph/vocabulary/comparison-kind.js";
import { conflictKinds } from "../../graph/vocabulary/conflict-kind.js";
import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { kinds } from "../../graph/vocabulary/kind.js";
import { natures } from "../../graph/vocabulary/nature.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { structureLabels } from "../../graph/vocabulary/structure.js";
import { layout } from "./layout.js";
import { type Markup, markup } from "./markup.js";
import { statementTerms } from "./statement-terms.js";

type Terms = Readonly<Record<string, { readonly meaning: string } | string>>;

const { Passage, Claim, RolloutStep, AgreementStage, Figure, Table, Check, Conflict, ConflictSide } = structureLabels;
const statements = { Passage, Claim, RolloutStep, AgreementStage, Figure, Table, Check, Conflict, ConflictSide };

/** `before` keeps apart the anchors of two sections that share a word. */
const section = (title: string, terms: Terms, before = ""): Markup =>
  markup`<h2>${title}</h2><table>${Object.entries(terms).map(([name, term]) => markup`<tr id="${before}${name}"><th>${name}</th><td>${typeof term === "string" ? term : term.meaning}</td></tr>
`)}</table>`;

/** The terms of our vocabulary, each at its own anchor, for whoever follows one from JSON-LD. */
export const vocabularyPage = (): string =>
  layout(
    "Vocabulary",
    markup`<h1>Vocabulary</h1>${section("Kinds", kinds)}${section("Relations", relationTypes)}${section("Facts", factProperties)}
${section("Statements and evidence", statements)}${section("What is told of them", statementTerms())}
${section("Bounds of figures", bounds)}${section("Natures of figures", natures)}
${section("Comparisons", comparisonKinds, "comparison-")}${section("Checks", checkKinds, "check-")}${section("Conflicts", conflictKinds, "conflict-")}`,
  );
