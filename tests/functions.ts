import ts from "typescript";

import { nodesBelow, placeOf, type SourceFile } from "./source-files.js";

/** A function with a body: where it stands, and how many lines it takes with its signature. */
export interface MeasuredFunction {
  readonly place: string;
  readonly lines: number;
  /** Whether it has a name of its own, and is not written down where it is passed on. */
  readonly isNamed: boolean;
}

function isNamed(node: ts.FunctionLikeDeclaration): boolean {
  return node.name !== undefined || ts.isConstructorDeclaration(node) || ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent);
}

/** Every function, method, accessor and constructor of a file, those inside others too. */
export function functionsOf(file: SourceFile): readonly MeasuredFunction[] {
  const lineAt = (position: number): number => file.tree.getLineAndCharacterOfPosition(position).line;
  return nodesBelow(file.tree).flatMap((node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return [];
    return [{ place: placeOf(file, node), lines: lineAt(node.end) - lineAt(node.getStart()) + 1, isNamed: isNamed(node) }];
  });
}
