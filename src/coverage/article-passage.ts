/** A passage of a text as its source prints it. */
export interface ArticlePassage {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}
