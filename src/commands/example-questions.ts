import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A question with the variables it is asked with. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The questions that a first visit of the playground finds; none where they are not at hand. */
export function exampleQuestions(root: string): readonly Question[] {
  const folder = join(root, "web", "src", "examples");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".graphql")) : [];
  return names.map((name) => {
    const variables = join(folder, name.replace(/\.graphql$/, ".variables.json"));
    return { text: readFileSync(join(folder, name), "utf8"), variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, "utf8")) as Question["variables"]) : {} };
  });
}
