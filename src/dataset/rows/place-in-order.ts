/** A place in an order as text, so that places sort as text does. `index` counts from 0. */
export const placeInOrder = (index: number): string => String(index + 1).padStart(5, "0");
