import type { WebPage } from "./web-page.js";

/** A web page as a reader is told of it: its publisher, or that it is a copy. */
export const webPageLabel = ({ publisher }: Pick<WebPage, "publisher">): string => publisher ?? "a copy on an unrelated site";
