import page from "../../docs/queries.md?raw";
import { questionsOf } from "./questions-of.js";

/** The questions of the cookbook, each query opening with what it asks; a tab is titled by the name of its operation. */
export const questions = questionsOf(page).map((question) => ({ ...question, query: inComment(question.text) + question.query }));

/** A sentence as lines of comment that an editor shows whole beside its answer. */
function inComment(text: string): string {
  return text.replaceAll(/(.{1,48})(?:\s|$)/g, "# $1\n");
}
