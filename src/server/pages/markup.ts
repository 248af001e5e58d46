const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that is safe between tags and in attributes. */
class Markup {
  constructor(readonly html: string) {}
}

/** What can be put into a template. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

const render = (part: Part): string => {
  if (part instanceof Markup) return part.html;
  if (part == null || part === false) return "";
  if (typeof part === "object") return part.map(render).join("");
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? "");
};

/** Only its type: markup is made by the template alone. */
export type { Markup };

/** A template of HTML: what is put in is escaped unless it is markup itself; lists are joined, absent parts are left out. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => text + render(parts[index])).join(""));
