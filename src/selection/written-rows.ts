import { Failure } from "../errors.js";

const end = /^ {2}RETURN row, (.+) AS relations\n\}\nRETURN key, (\{.+)\} AS value\s*$/m;

/** The parts of a statement that gives all rows of a list, between which the compiler writes. */
export interface WrittenRows {
  readonly before: string;
  readonly after: string;
  readonly relations: string;
  readonly value: string;
}

/** Takes the statement of a list apart: the mark `and` ends the conditions, RETURN gives `row` and `relations`. */
export function writtenRows(text: string): WrittenRows {
  const [before, rest] = text.split("/*and*/");
  const [whole, relations, value] = end.exec(rest ?? "") ?? [];
  if (before === undefined || rest === undefined || whole === undefined || relations === undefined || value === undefined)
    throw new Failure("INTERNAL_SERVER_ERROR", "The statement of a list has not the form of one.");
  return { before, after: rest.slice(0, rest.length - whole.length), relations, value };
}
