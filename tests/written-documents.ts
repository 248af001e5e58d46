import ts from "typescript";

import { questionsOf } from "../web/src/questions-of.js";
import { nodesBelow, placeOf, sourceFiles, textOf } from "./source-files.js";

/** A GraphQL document that the project comes with, and where it stands. */
export interface WrittenDocument {
  readonly place: string;
  readonly text: string;
}

/** The queries of the cookbook, which a visitor of the playground finds too. */
export const examples: readonly WrittenDocument[] = questionsOf(textOf("docs/queries.md")).map(({ text, query }) => ({ place: `docs/queries.md: ${text}`, text: query }));

/** The documents that the pages ask the API: what stands in a call of `parse`. */
export const pageDocuments: readonly WrittenDocument[] = sourceFiles("src/server/pages").flatMap((file) =>
  nodesBelow(file.tree).flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== "parse") return [];
    const [text] = node.arguments;
    return text !== undefined && ts.isStringLiteralLike(text) ? [{ place: placeOf(file, node), text: text.text }] : [];
  }),
);
