/** What sort of web page was read. */
export const pageKinds = {
  OFFICIAL_DOCUMENT: "The official page or gazette of a document.",
  OFFICIAL_PAGE: "A page of a government or one of its bodies.",
  LAW_DATABASE: "A database of laws.",
  INSTITUTION: "A page of an institution, law firm or trade body.",
  PRESS: "A newspaper, news agency or news site.",
  ENCYCLOPEDIA: "An encyclopedia.",
  SECONDARY: "A copy on an unrelated site, or another secondary page; its address is not shown.",
} as const;

/** One of the sorts of web page. */
export type PageKindName = keyof typeof pageKinds;
