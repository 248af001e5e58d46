/** A question of docs/queries.md. */
export interface Question {
  readonly theme: string;
  readonly text: string;
  /** What the answer comes to, in a sentence. */
  readonly gist: string;
  readonly query: string;
}

interface Section {
  readonly title: string;
  readonly body: string;
}

/** The questions of a page in their order: each a heading below its theme's, then a sentence, the query and what it answers. */
export function questionsOf(page: string): readonly Question[] {
  return sections(page, "##").flatMap(({ title: theme, body }) => sections(body, "###").map((section) => questionIn(theme, section)));
}

function sections(text: string, mark: string): readonly Section[] {
  return text.split(new RegExp(`^${mark} `, "m")).slice(1).map((section) => {
    const [title = "", ...lines] = section.split("\n");
    return { title, body: lines.join("\n") };
  });
}

function questionIn(theme: string, { title, body }: Section): Question {
  const [, gist = "", query = ""] = /^\s*([^]*?)\s*^```graphql\n([^]*?)^```$/m.exec(body) ?? [];
  return { theme, text: title, gist: gist.replaceAll("\n", " "), query };
}
