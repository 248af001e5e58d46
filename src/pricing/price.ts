/** What a request may come to at most: objects in the answer and statements it takes. */
export interface Price {
  readonly objects: number;
  readonly statements: number;
  /** The field that adds most objects, such as `zones.nodes.measures.nodes`. */
  readonly dearest: string;
}
