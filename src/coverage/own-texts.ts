import type { Kind } from "../graph/vocabulary/kind.js";
import { texts } from "../dataset/checking/texts.js";
import { positions } from "../dataset/findings/positions.js";
import type { DataRecord } from "../dataset/records/data-record.js";
import type { Position } from "../dataset/records/position.js";
import { kindOf } from "../graph/vocabulary/kind-of.js";
import { isTerm } from "./is-term.js";
import { plainText } from "./plain-text.js";

/** A text of the data, and where it stands. */
export interface OwnText {
  readonly text: string;
  readonly position: Position;
  /** `source`: a name, title or printed form, which is as the source has it; `name`: a name we gave; `prose`: all else. */
  readonly sort: "source" | "name" | "prose";
}

/** What the source seldom has a name for: points it makes, ideas, groups. */
const namedByUs: readonly Kind[] = [
  "ZoneGroup",
  "Wave",
  "Task",
  "Indicator",
  "Concept",
  "Achievement",
  "Experience",
  "Challenge",
  "Strategy",
  "Recommendation",
];

const sourceFields = ["title", "authors", "nameZh", "printed", "unitLabel", "cells"];

function sortOf(field: string, text: string, record: object): OwnText["sort"] {
  if (sourceFields.includes(field) || (field === "value" && isTerm(plainText(text)))) return "source";
  if (field !== "name" && field !== "aliases") return "prose";
  const kind = kindOf((record as { id?: string }).id ?? "");
  return kind !== undefined && namedByUs.includes(kind) ? "name" : "source";
}

/** Every text of the data of more than one word. */
export const ownTexts = (data: DataRecord): readonly OwnText[] =>
  [...texts(data)]
    .filter(({ text }) => text.includes(" "))
    .map(({ text, field, record, path }) => ({ text, position: positions.at(record, path), sort: sortOf(field, text, record) }));
