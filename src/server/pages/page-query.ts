/** What the address of a page may say besides the id: the view, and a cursor in the long list of the page. */
export interface PageQuery {
  readonly edition?: string;
  readonly validOn?: string;
  readonly after?: string;
}
