import type { Slot } from "./slot.js";
import type { Term } from "./term.js";

/** Whether there is a number. */
export const isTerm = (slot: Slot): slot is Term => typeof slot !== "string";
