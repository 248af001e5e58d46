/** A table of Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** The tables of a page, each with the heading it stands under; two under one heading are an error of the page. */
export function tablesUnder(page: string): Readonly<Record<string, string>> {
  const sections = page.split(/^#+ /m).slice(1).map((section) => [section.split("\n")[0] ?? "", section.match(/(^\|.*\n)+/gm) ?? []] as const);
  return Object.fromEntries(sections.filter(([, tables]) => tables.length > 0).map(([heading, tables]) => [heading, tables.join("\n").trimEnd()]));
}

/** Where the links of a page lead that stay inside the project, without their anchors. */
export function internalLinks(page: string): readonly string[] {
  return [...page.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => (/^(\w+:|#|\/)/.test(target) ? [] : target.replace(/#.*/, "")));
}

/** A block of code with the language it is marked with. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** The blocks of code of a page, in their order. */
export const codeBlocks = (page: string): readonly CodeBlock[] =>
  [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));

/** Each query of a page with the answer that follows it. */
export function answeredQueries(page: string): readonly { readonly query: string; readonly answer: string }[] {
  const blocks = codeBlocks(page);
  return blocks.flatMap(({ language, code }, index) => {
    const next = blocks[index + 1];
    return language === "graphql" && next?.language === "json" ? [{ query: code, answer: next.code }] : [];
  });
}
