import type { SortTerm } from "./sort-term.js";

/** The ORDER BY of terms, turned round where a page is read from the end. */
export const sortText = (terms: readonly SortTerm[], isBackward: boolean): string =>
  `ORDER BY ${terms
    .flatMap(({ text, isDescending, nullsFirst, isNullable }) => {
      const way = isDescending !== isBackward ? " DESC" : "";
      const nulls = isNullable ? [`${text} IS ${nullsFirst !== isBackward ? "NOT " : ""}NULL`] : [];
      return [...nulls, `${text}${way}`];
    })
    .join(", ")}`;
