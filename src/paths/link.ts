/** A relation of an entity as a search sees it. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  /** Whether it starts at the entity. */
  readonly isOutgoing: boolean;
  /** Id of the entity at the other end. */
  readonly other: string;
}
