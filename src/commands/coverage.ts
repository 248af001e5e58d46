import { join } from "node:path";

import { faults } from "../coverage/faults.js";
import { measureCoverage } from "../coverage/measure-coverage.js";
import { printCoverage } from "../coverage/print-coverage.js";
import { readArticle } from "../coverage/read-article.js";
import { printFindings } from "../dataset/findings/print-findings.js";
import { validate } from "../dataset/validate.js";
import { Refusal } from "../refusal.js";
import type { Command } from "./command.js";

const usage = "npm run coverage -- <path to article.jsonl> [--json]";

/** The one path of the arguments. */
function pathIn(argv: readonly string[]): string {
  const [path, ...others] = argv.filter((argument) => argument !== "--json");
  if (path === undefined) throw new Refusal(`There is no path to the article's text: ${usage}.`);
  const stranger = [path, ...others].find((argument, index) => index > 0 || argument.startsWith("-"));
  if (stranger !== undefined) throw new Refusal(`The coverage takes one path, and not ${stranger}: ${usage}.`);
  return path;
}

/** `coverage <path> [--json]`: what of a text the data does not cover, and what it took from it word for word; exit code 1 when there is either. */
export const coverage: Command = async ({ root, argv, print }) => {
  const form = argv.includes("--json") ? "json" : "text";
  const article = readArticle(pathIn(argv));
  const { data, findings } = validate(join(root, "data"));
  if (findings.length > 0) {
    print(printFindings(findings, form));
    if (form === "text") print("coverage: nothing was compared, as data/ has findings");
    return 1;
  }
  const found = measureCoverage(data, article);
  print(printCoverage(found, form));
  return faults(found).length === 0 ? 0 : 1;
};
