import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { failures } from "../src/errors.js";
import { answeredQueries, internalLinks, markdownTable, tablesUnder } from "./markdown.js";
import { domain, mayImport } from "./rooms.js";
import { pathsBelow, root, textOf } from "./source-files.js";
import { TestApi } from "./test-api.js";
import { vocabularyTables } from "./vocabulary-tables.js";

const pages = ["README.md", ...pathsBelow("docs", ".md"), ...pathsBelow("data", ".md")];

/** The scripts a page tells the reader to run: `npm start`, `npm run check`. */
const scriptsIn = (page: string): readonly string[] => [...page.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, named, short]) => named ?? short ?? "");

/** The folders of src that a page lists, in the order in which it first does. */
const foldersIn = (page: string): readonly string[] => [...new Set([...page.matchAll(/`src\/([a-z]+)\/?`/g)].map(([, folder = ""]) => folder))];

describe("docs/vocabulary.md", () => {
  const tables = tablesUnder(textOf("docs/vocabulary.md"));

  it.each(Object.entries(vocabularyTables))("lists what the code declares: %s", (heading, table) => {
    expect(tables[heading], `under "${heading}" put the table expected here`).toBe(table);
  });

  it("lists nothing else", () => {
    expect(Object.keys(tables)).toEqual(Object.keys(vocabularyTables));
  });
});

describe("docs/errors.md", () => {
  it("lists the failures the code names, and no others", () => {
    const rows = Object.entries(failures).map(([code, { retry, meaning }]) => [`\`${code}\``, retry ? "yes" : "no", meaning]);
    expect(tablesUnder(textOf("docs/errors.md"))["Errors"]).toBe(markdownTable(["code", "retry", "meaning"], rows));
  });
});

describe("docs/architecture.md", () => {
  const [, spine = "", rooms = ""] = textOf("docs/architecture.md").split(/^## The (?:spine|rooms, in order)$/m);

  it("lists the rooms of the domain in their order", () => {
    expect(foldersIn(rooms), "list each as `src/<room>/`, in the order of tests/rooms.ts").toEqual(domain);
  });

  it("lists the folders of the spine from the ground up", () => {
    const folders = Object.keys(mayImport).filter((room) => !domain.includes(room) && !existsSync(join(root, `src/${room}.ts`)));
    expect(foldersIn(spine), "list each as `src/<folder>/`, in the order of tests/rooms.ts").toEqual(folders);
  });
});

describe.each(pages)("%s", (path) => {
  it("links to files that are there", () => {
    const dead = internalLinks(textOf(path)).filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(dead).toEqual([]);
  });

  it("tells of commands that are there", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };
    expect(scriptsIn(textOf(path)).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = existsSync(join(root, "README.md")) ? textOf("README.md") : "";
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.open();
  });
  afterAll(() => api.close());

  it("names the two commands and shows a query with its answer", () => {
    expect(scriptsIn(readme)).toEqual(expect.arrayContaining(["start", "test"]));
    expect(answeredQueries(readme)).not.toEqual([]);
  });

  it("shows the answers that the API gives", async () => {
    for (const { query, answer } of answeredQueries(readme)) {
      const { data, errors } = (await api.ask(query)).result;
      expect({ ...(errors && { errors }), data }, `write the answer of the API as {"data": …} below ${query}`).toEqual(JSON.parse(answer));
    }
  });
});
