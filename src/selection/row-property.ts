import type { Property } from "./shape.js";

/** A property that is stored on a row under its own name, or under another. */
export const rowProperty = (name: string, value: Property["value"], more: Partial<Property> = {}): Property => ({ value, of: (row) => `${row}.${name}`, ...more });
