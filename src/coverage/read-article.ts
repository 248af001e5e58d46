import { readFileSync } from "node:fs";

import { Refusal } from "../refusal.js";
import type { ArticlePassage } from "./article-passage.js";

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code = "an error" } = error as NodeJS.ErrnoException;
    throw new Refusal(`${path} cannot be read (${code}): give the path of the article's text, in JSON Lines.`);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function readPassage(line: string, place: string): ArticlePassage {
  const { id, kind, text } = Object(parsed(line)) as Readonly<Record<string, unknown>>;
  if (typeof id === "string" && typeof kind === "string" && typeof text === "string") return { id, kind, text };
  throw new Refusal(`${place} is not a JSON object with the texts id, kind and text, so this is not the article's text in JSON Lines.`);
}

/** The passages of a text from a file of JSON Lines; a Refusal when it is no such file. */
export function readArticle(path: string): readonly ArticlePassage[] {
  const lines = readText(path).split("\n").entries();
  const passages = [...lines].flatMap(([index, line]) => (line.trim() === "" ? [] : [readPassage(line, `${path}, line ${index + 1},`)]));
  const ids = passages.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (passages.length === 0) throw new Refusal(`${path} holds no passage: give the path of the article's text, in JSON Lines.`);
  if (twice !== undefined) throw new Refusal(`${path} holds the passage ${twice} twice.`);
  return passages;
}
