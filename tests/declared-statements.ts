import ts from "typescript";

import { nodesBelow, placeOf, type SourceFile, sourceFiles } from "./source-files.js";

/** A statement as src declares it. */
export interface DeclaredStatement {
  /** Room and question, such as `entities/by-id`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** File and line of the declaration. */
  readonly place: string;
}

const textsIn = (node: ts.Node | undefined): readonly string[] =>
  node === undefined ? [] : nodesBelow(node).filter(ts.isStringLiteralLike).map(({ text }) => text);

const valueOf = (node: ts.Expression | undefined, { tree }: SourceFile): ts.Node | undefined =>
  node !== undefined && ts.isIdentifier(node)
    ? nodesBelow(tree).filter(ts.isVariableDeclaration).find(({ name }) => name.getText() === node.text)?.initializer
    : node;

/** The names in a list that is mapped, each put into the template of a statement's name: `schema/${name}`. */
function mappedNames(template: ts.TemplateExpression, file: SourceFile): readonly string[] {
  const map = ts.findAncestor(template, (node): node is ts.CallExpression => ts.isCallExpression(node) && /\.map$/.test(node.expression.getText()));
  const list = map !== undefined && ts.isPropertyAccessExpression(map.expression) ? valueOf(map.expression.expression, file) : undefined;
  return textsIn(list).map((name) => template.head.text + name);
}

function namesOf(call: ts.CallExpression, file: SourceFile): readonly string[] {
  const [name] = call.arguments;
  return name !== undefined && ts.isTemplateExpression(name) ? mappedNames(name, file) : textsIn(name);
}

function declaredIn(file: SourceFile): readonly DeclaredStatement[] {
  return nodesBelow(file.tree).filter(ts.isCallExpression).flatMap((call) => {
    const place = placeOf(file, call);
    const called = call.expression.getText();
    if (called === "listing") return call.arguments.slice(0, 1).flatMap(textsIn).map((name) => ({ name, columns: ["key", "value"], place }));
    if (called === "statement") return namesOf(call, file).map((name) => ({ name, columns: textsIn(call.arguments[1]), place }));
    return [];
  });
}

/** Every statement that src declares, by `statement(…)` or, for a list, by `listing(…)`. */
export const declaredStatements: readonly DeclaredStatement[] = sourceFiles("src").flatMap(declaredIn);
