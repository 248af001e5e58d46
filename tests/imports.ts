import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

import ts from "typescript";

import { nodesBelow, placeOf, root, type SourceFile } from "./source-files.js";

/** One file naming another file of the project; a type-only import is one too. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
  /** File and line of the import. */
  readonly place: string;
}

function specifierIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** The file meant: `./zone.js` is written for zone.ts or zone.tsx. */
function target(from: string, specifier: string): string {
  const written = normalize(join(dirname(from), specifier));
  const sources = [".ts", ".tsx"].map((ending) => written.replace(/\.js$/, ending));
  return sources.find((path) => existsSync(join(root, path))) ?? written;
}

/** The imports of a file that name a file of the project, not a package. */
export function importsOf(file: SourceFile): readonly Import[] {
  return nodesBelow(file.tree).flatMap((node) => {
    const named = specifierIn(node);
    if (named === undefined || !ts.isStringLiteralLike(named) || !named.text.startsWith(".")) return [];
    return [{ from: file.path, to: target(file.path, named.text), specifier: named.text, place: placeOf(file, node) }];
  });
}

/** A way through the imports that ends where it began; null when there is none. */
export function cycleIn(imports: readonly Pick<Import, "from" | "to">[]): readonly string[] | null {
  const done = new Set<string>();
  const follow = (at: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return null;
    done.add(at);
    return firstOf(imports.filter(({ from }) => from === at), ({ to }) => follow(to, [...way, at]));
  };
  return firstOf(imports, ({ from }) => follow(from, []));
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
