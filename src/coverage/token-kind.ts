/** What a text is searched for, each with its plural; a cell is one of a printed table. */
export const tokenKinds = { number: "numbers", name: "names", term: "terms", cell: "cells" } as const;

/** One of these. */
export type TokenKind = keyof typeof tokenKinds;
