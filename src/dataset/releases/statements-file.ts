import { Refusal } from "../../refusal.js";
import { groupBy } from "../merging/group-by.js";
import type { Statements } from "./data-statements.js";

type Line = readonly [dataset: string, id: string, hash: string];

/** The text of `data/statements.tsv`: a line for each dataset and id, sorted. */
function write(statements: Statements): string {
  const lines = [...statements].flatMap(([dataset, hashes]) => [...hashes].map(([id, hash]) => `${dataset}\t${id}\t${hash}`));
  return lines.sort().map((line) => `${line}\n`).join("");
}

function lineOf(text: string, index: number): Line {
  const parts = text.split("\t");
  const [dataset, id, hash] = parts;
  if (parts.length === 3 && dataset && id && hash) return [dataset, id, hash];
  throw new Refusal(`data/statements.tsv:${index + 1}: found ${JSON.stringify(text.slice(0, 60))}, expected dataset, id and hash with tabs between; take back the file as the last release wrote it.`);
}

/** The statements that such a text holds; refuses a line that is none. */
function read(text: string): Statements {
  const lines = text.split("\n").filter((line) => line !== "").map(lineOf);
  return new Map([...groupBy(lines, ([dataset]) => dataset)].map(([dataset, own]) => [dataset, new Map(own.map(([, id, hash]) => [id, hash]))]));
}

/** The file that keeps what the last release said, so that the next one can tell what changed. */
export const statementsFile = { write, read } as const;
