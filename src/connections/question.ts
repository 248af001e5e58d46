import type { View } from "../graph/view.js";
import type { Filter } from "../selection/filter.js";
import type { Order } from "../selection/order.js";
import type { Shape } from "../selection/shape.js";
import type { Listing } from "./listing.js";

/** What a caller asks of a list besides its page. */
export interface Selection {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: readonly Order[] | null | undefined;
}

/** A list asked about one thing: which list, with which arguments, about what, in which view, and which of its rows in which order. */
export interface Question<Arguments extends object = object> extends Selection {
  readonly listing: Listing<Arguments>;
  readonly args: Arguments;
  /** Name of the field; a cursor is bound to it and to all the rest. */
  readonly field: string;
  readonly key: string;
  readonly view: View;
  /** What its rows can be asked about; nothing, where it is left out. */
  readonly shape?: Shape;
}
