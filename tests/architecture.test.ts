import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import ts from "typescript";
import { describe, expect, it } from "vitest";

import { functionsOf, type MeasuredFunction } from "./functions.js";
import { cycleIn, importsOf } from "./imports.js";
import { insideGraph, mayImport } from "./rooms.js";
import { nodesBelow, pathsBelow, placeOf, root, type SourceFile, sourceFiles, textOf } from "./source-files.js";

const src = sourceFiles("src");
const everything = [...src, ...sourceFiles("tests"), ...sourceFiles("web/src")];
const imports = src.flatMap(importsOf);
const shapelessNames = ["utils", "common", "helpers", "types", "lib", "services", "shared"];

/** `src/zones/zone.ts` is in the room `zones`; `src/errors.ts` is a room of its own. */
const roomOf = (path: string): string => (path.split("/")[1] ?? "").replace(/\.ts$/, "");

/** What is wrong about the nodes of some files, each with its place. */
function nodeFaults(files: readonly SourceFile[], isWrong: (node: ts.Node) => boolean, change: string): readonly string[] {
  return files.flatMap((file) => nodesBelow(file.tree).filter(isWrong).map((node) => `${placeOf(file, node)}: ${change}`));
}

const isMember = (node: ts.Node, object: string, name?: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && (name === undefined || node.name.text === name);

const except = (files: readonly SourceFile[], ...paths: readonly string[]): readonly SourceFile[] => files.filter(({ path }) => !paths.includes(path));

describe("the rooms", () => {
  it("are those of the table", () => {
    expect([...new Set(src.map(({ path }) => roomOf(path)))].sort(), "add the room to tests/rooms.ts, in its place").toEqual(Object.keys(mayImport).sort());
  });

  it("import only earlier rooms", () => {
    const wrong = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to) && !mayImport[roomOf(from)]?.includes(roomOf(to)));
    expect(wrong.map(({ place, to }) => `${place} imports ${to}; what joins two rooms belongs to the later one`)).toEqual([]);
  });

  it("stand in an order: the table has no two that may import each other", () => {
    expect(cycleIn(Object.entries(mayImport).flatMap(([from, rooms]) => rooms.map((to) => ({ from, to }))))).toBeNull();
  });

  it("keep the vocabulary at the bottom of the graph and the database of our own at its top", () => {
    const level = (path: string): number => insideGraph.indexOf(dirname(path).replace("src/", ""));
    const wrong = imports.filter(({ from, to }) => roomOf(from) === "graph" && roomOf(to) === "graph" && level(from) < level(to));
    expect(wrong.map(({ place, to }) => `${place} imports ${to}; move what both need down to ${dirname(to)}`)).toEqual([]);
    const outside = imports.filter(({ from, to }) => to.startsWith("src/graph/embedded/") && !["graph", "commands"].includes(roomOf(from)));
    expect(outside.map(({ place }) => `${place}: only a command may start a database`)).toEqual([]);
  });
});

describe("the imports", () => {
  it("name a file that is there, with its ending", () => {
    const wrong = imports.filter(({ specifier, to }) => !specifier.endsWith(".js") || !existsSync(join(root, to)));
    expect(wrong.map(({ place, specifier }) => `${place}: "${specifier}" names no file; write its path, ending in .js`)).toEqual([]);
  });

  it("of src stay in src, those of web in web but for what a page of docs says", () => {
    const web = sourceFiles("web/src").flatMap(importsOf);
    const wrong = [...imports.filter(({ to }) => !to.startsWith("src/")), ...web.filter(({ to }) => !/^(web\/src\/|docs\/.*[?]raw$)/.test(to))];
    expect(wrong.map(({ place, to }) => `${place} imports ${to}; move what it needs to its own side`)).toEqual([]);
  });

  it("go one way between files", () => {
    const way = cycleIn(imports);
    expect(way, `these import each other in a ring; move what they share to a file of its own: ${way?.join(" → ")}`).toBeNull();
  });

  it("go one way between folders", () => {
    const between = imports.map(({ from, to, place }) => ({ from: dirname(from), to: dirname(to), place }));
    // The files of src itself are bottom and top of the building; the table of rooms holds them one by one.
    const apart = between.filter(({ from, to }) => from !== to && from !== "src" && to !== "src");
    const both = apart.filter(({ from, to }) => apart.some((back) => back.from === to && back.to === from));
    expect(both.map(({ place, from, to }) => `${place}: ${from} and ${to} import each other; move what both need to the lower one`)).toEqual([]);
  });
});

describe("the files", () => {
  const paths = ["src", "cypher", "tests", "web/src", "launch"].flatMap((folder) => pathsBelow(folder, ".ts", ".tsx", ".mjs", ".cypher", ".graphql"));

  it("are named in kebab-case", () => {
    const wrong = paths.filter((path) => !/^([a-z0-9]+(-[a-z0-9]+)*[./])+[a-z]+$/.test(path));
    expect(wrong.map((path) => `${path}: rename it to lower-case words joined by dashes`)).toEqual([]);
  });

  it("lie in no folder that could hold anything, and none hides others behind an index", () => {
    const shapeless = paths.filter((path) => dirname(path).split("/").some((folder) => shapelessNames.includes(folder)));
    expect(shapeless.map((path) => `${path}: name its folder by what is in it`)).toEqual([]);
    const indexes = paths.filter((path) => basename(path).startsWith("index."));
    expect(indexes.map((path) => `${path}: delete it and import the files themselves`)).toEqual([]);
  });

  it("have at most 200 lines", () => {
    const long = paths.filter((path) => textOf(path).trimEnd().split("\n").length > 200);
    expect(long.map((path) => `${path}: give a part of it a file of its own`)).toEqual([]);
  });

  it("never use the article's short word for two things: zone and agreement are ours", () => {
    const word = /f[t]z/i;
    expect(paths.filter((path) => word.test(path))).toEqual([]);
    expect(nodeFaults(everything, (node) => ts.isIdentifier(node) && word.test(node.text), "say zone or agreement")).toEqual([]);
    const cypher = pathsBelow("cypher", ".cypher").filter((path) => word.test(textOf(path)));
    expect(cypher.map((path) => `${path}: say zone or agreement`)).toEqual([]);
  });
});

describe("the code", () => {
  it("has no default export; what a tool asks for by default is in its configuration", () => {
    const isDefault = (node: ts.Node): boolean => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
    expect(nodeFaults(except(everything, "tests/database.setup.ts"), isDefault, "export it by its name")).toEqual([]);
  });

  it("has no any, no enum and no cast past the compiler", () => {
    const isUnknown = (node: ts.Node): boolean => ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.UnknownKeyword;
    expect(nodeFaults(everything, ({ kind }) => kind === ts.SyntaxKind.AnyKeyword, "name the type, or take unknown and narrow it")).toEqual([]);
    expect(nodeFaults(everything, ts.isEnumDeclaration, "write an object with `as const`")).toEqual([]);
    expect(nodeFaults(everything, (node) => ts.isAsExpression(node) && isUnknown(node.expression), "make the types fit instead of casting twice")).toEqual([]);
    const silenced = everything.filter(({ path }) => /@ts-(ignore|nocheck|expect-error)/.test(path === "tests/architecture.test.ts" ? "" : textOf(path)));
    expect(silenced.map(({ path }) => `${path}: mend what the compiler says instead of silencing it`)).toEqual([]);
  });

  it("reads the environment only for the settings, and prints only from main", () => {
    const environment = except(src, "src/settings.ts", "src/main.ts");
    expect(nodeFaults(environment, (node) => isMember(node, "process", "env"), "take it from the settings you are given")).toEqual([]);
    expect(nodeFaults(except(src, "src/main.ts"), (node) => isMember(node, "console"), "use the logger, or the `print` of the command")).toEqual([]);
  });

  it("opens a connection to Neo4j in one place, besides the first sign-in to the database of our own", () => {
    const others = except(src, "src/graph/neo4j.ts", "src/graph/embedded/sign-in.ts");
    expect(nodeFaults(others, (node) => isMember(node, "neo4j", "driver"), "use the Graph you are given")).toEqual([]);
  });

  it("has no Cypher in it, but for the compiler of filters, orders and groups", () => {
    const wrong = src.filter(({ path }) => !path.startsWith("src/selection/") && /\b(MATCH|MERGE) \(|\bRETURN /.test(textOf(path)));
    expect(wrong.map(({ path }) => `${path}: move the statement to a file under cypher/`)).toEqual([]);
  });

  it("has short functions: none over 40 lines, half of those with a name under 10", () => {
    const functions = src.flatMap(functionsOf);
    const long = functions.filter(({ lines }) => lines > 40);
    expect(long.map(({ place, lines }) => `${place}: ${lines} lines; give a part of it a name of its own`)).toEqual([]);
    expect(median(functions.filter(({ isNamed }) => isNamed)), "lines of a function at the median").toBeLessThan(10);
  });

  it("says of every export in a sentence what it promises", () => {
    const wrong = src.flatMap((file) => exportsOf(file).filter((node) => !/\.$/.test(docstring(node))).map((node) => placeOf(file, node)));
    expect(wrong.map((place) => `${place}: put a docstring before the export, a sentence with a full stop`)).toEqual([]);
  });
});

function median(functions: readonly MeasuredFunction[]): number {
  const lines = functions.map((measured) => measured.lines).sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? Infinity;
}

function exportsOf({ tree }: SourceFile): readonly ts.Statement[] {
  const isExported = (node: ts.Statement): boolean => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return tree.statements.filter((node) => isExported(node) || ts.isExportDeclaration(node));
}

function docstring(node: ts.Statement): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return comment === undefined ? "" : (ts.getTextOfJSDocComment(comment.comment) ?? "").trim();
}
