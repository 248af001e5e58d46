import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The questions that the playground offers, as docs/queries.md has them; none where the page is not at hand. */
export function exampleQuestions(root: string): readonly string[] {
  const page = join(root, "docs", "queries.md");
  if (!existsSync(page)) return [];
  return [...readFileSync(page, "utf8").matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, text = ""]) => text);
}
