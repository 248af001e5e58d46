import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { kinds } from "../../graph/vocabulary/kind.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import { layout } from "./layout.js";
import { type Markup, markup } from "./markup.js";

const section = (title: string, terms: Readonly<Record<string, { readonly meaning: string }>>): Markup =>
  markup`<h2>${title}</h2><table>${Object.entries(terms).map(([name, { meaning }]) => markup`<tr id="${name}"><th>${name}</th><td>${meaning}</td></tr>
`)}</table>`;

/** The terms of our vocabulary, each at its own anchor, for whoever follows one from JSON-LD. */
export const vocabularyPage = (): string =>
  layout(
    "Vocabulary",
    markup`<h1>Vocabulary</h1>${section("Kinds", kinds)}${section("Relations", relationTypes)}${section("Facts", factProperties)}`,
  );
