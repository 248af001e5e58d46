/** How many rows a page has: where none are asked for, and at most. */
export const pageSizes = { usual: 50, largest: 100 } as const;
