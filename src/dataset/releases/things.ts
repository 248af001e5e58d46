/** Something with an id: what sort of thing it is, and all that is said of it in a form that can be compared. */
interface Thing {
  readonly kind: string;
  readonly content: string;
}

/** Things by id. */
export type Things = ReadonlyMap<string, Thing>;
