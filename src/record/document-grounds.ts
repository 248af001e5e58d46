import type { DocumentRow } from "./columns/document-columns.js";

/** A document on the ground of which another was made, as far as titles tell. */
interface Ground {
  readonly document: DocumentRow;
  readonly statement: string;
  readonly confidence?: "DERIVED";
}

/** Documents that call themselves the implementation of what another is about, by the key of that. */
const carriedOut: Readonly<Record<string, { readonly of: string; readonly statement: string }>> = {
  "mem-2020-1": { of: "guofa-2019-25", statement: "By the titles: it is a ministry's plan to implement the trial that the other sets out." },
  "zhezhengfa-2020-16": { of: "guohan-2020-32", statement: "By the titles: it is the province's opinions on implementing the measures that the other approves." },
};

/** What a document is based on by its title: the notice that it says it forwards, or what it says it implements. */
export function documentGrounds({ key, title_zh: title }: DocumentRow, documents: readonly DocumentRow[]): readonly Ground[] {
  return documents.flatMap((document): readonly Ground[] => {
    if (document.title_zh !== undefined && title?.includes(`转发${document.title_zh}`) === true) return [{ document, statement: "Its title says that it forwards this notice." }];
    const implemented = carriedOut[key];
    return implemented?.of === document.key ? [{ document, confidence: "DERIVED", statement: implemented.statement }] : [];
  });
}
