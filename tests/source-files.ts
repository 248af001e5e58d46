import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

/** The project's folder, absolute. */
export const root = join(import.meta.dirname, "..");

/** A file of TypeScript, parsed. */
export interface SourceFile {
  /** From the project's folder on, such as `src/graph/neo4j.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The paths of all files below a folder of the project whose names end in one of these, sorted. */
export function pathsBelow(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => `${folder}/${path}`)
    .sort();
}

/** The contents of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** All TypeScript below a folder of the project. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return pathsBelow(folder, ".ts", ".tsx").map((path) => ({ path, tree: ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true) }));
}

/** A node and every node below it. */
export function nodesBelow(node: ts.Node): readonly ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesBelow(child)));
  return nodes;
}

/** Where a node stands, such as `src/graph/neo4j.ts:36`. */
export const placeOf = ({ path, tree }: SourceFile, node: ts.Node): string => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
