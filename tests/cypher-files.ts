import { pathsBelow, textOf } from "./source-files.js";

/** A file of Cypher, taken apart. */
export interface CypherFile {
  readonly path: string;
  /** Room and question, such as `entities/by-id`. */
  readonly name: string;
  readonly text: string;
  /** The lines of the header without their slashes. */
  readonly header: readonly string[];
  /** What follows the header, texts in quotes emptied. */
  readonly body: string;
}

function cypherFile(path: string): CypherFile {
  const text = textOf(path);
  const [comments = ""] = /^(\/\/.*\n)*/.exec(text) ?? [];
  return {
    path,
    name: path.replace(/^cypher\/|\.cypher$/g, ""),
    text,
    header: comments.trimEnd().split("\n").map((line) => line.replace(/^\/\/ ?/, "")),
    body: text.slice(comments.length).replace(/'[^']*'|"[^"]*"/g, "''"),
  };
}

/** Every file of Cypher. */
export const cypherFiles: readonly CypherFile[] = pathsBelow("cypher", ".cypher").map(cypherFile);

/** The names that all matches of a pattern give, each once, sorted; a name is what the group catches. */
export function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))].sort();
}

/** The parameters of a statement. */
export const parametersOf = ({ body }: CypherFile): readonly string[] => namesIn(body, /\$(\w+)/g);

/** The columns of the rows a statement gives, read from its last RETURN. */
export function columnsOf({ body }: CypherFile): readonly string[] {
  const [, returned = ""] = /^.*^RETURN\b(.*?)(?:^ORDER BY.*|^LIMIT.*)?$(?![^])/ms.exec(body) ?? [];
  return atTop(returned).split(",").flatMap((column) => /(\w+)\s*$/.exec(column)?.[1] ?? []);
}

/** A text without what stands in brackets. */
function atTop(text: string): string {
  const inner = text.replace(/\([^(){}[\]]*\)|\{[^(){}[\]]*\}|\[[^(){}[\]]*\]/g, "");
  return inner === text ? text : atTop(inner);
}
