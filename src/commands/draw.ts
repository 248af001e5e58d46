import { join } from "node:path";
import { parseArgs } from "node:util";

import { validate } from "../dataset/validate.js";
import { draw } from "../readings/draw.js";
import { figuresToJudge, type JudgedStatement, relationsToJudge } from "../readings/judged-statements.js";
import { Refusal } from "../refusal.js";
import type { Command } from "./command.js";

const usage = "Say what to draw, and with which seed: npm run draw -- relations --seed 7, or figures; --count 100 unless given.";
const sorts = { relations: relationsToJudge, figures: figuresToJudge } as const;

interface Wanted {
  readonly sort: keyof typeof sorts;
  readonly seed: number;
  readonly count: number;
}

const isSort = (text: string | undefined): text is keyof typeof sorts => text !== undefined && Object.hasOwn(sorts, text);
const isWhole = (text: string | undefined): text is string => text !== undefined && /^\d{1,9}$/.test(text);

function wanted(argv: readonly string[]): Wanted {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { seed: { type: "string" }, count: { type: "string", default: "100" } } });
    const { seed, count } = values;
    if (isSort(positionals[0]) && isWhole(seed) && isWhole(count)) return { sort: positionals[0], seed: Number(seed), count: Number(count) };
  } catch {
    // What is not an option is told like what is missing.
  }
  throw new Refusal(usage);
}

const line = ({ id, status, sentence, citations }: JudgedStatement): string => `${id}\t${status}\t${sentence}\t${citations.join(" ")}`;

/** `draw relations|figures --seed N [--count N]`: statements of the article at random, to be judged against their passages; the same for the same seed and data. */
export const drawStatements: Command = async ({ root, argv, print }) => {
  const { sort, seed, count } = wanted(argv);
  const article = validate(join(root, "data")).data.datasets.find(({ id }) => id === "article");
  if (article === undefined) throw new Refusal("There is no dataset article in data/ to draw from.");
  print(draw(sorts[sort](article), count, seed).map(line).join("\n"));
  return 0;
};
