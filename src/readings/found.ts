/** What the data has of an item before anybody settled anything. */
export interface Found {
  /** Ids of entities or statements; none: the item is not found. */
  readonly ids: readonly string[];
  /** What there is instead; told of an item that is missing. */
  readonly why: string;
  /** In what the data differs although it has the item. */
  readonly note?: string;
}
