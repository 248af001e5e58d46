import { type Markup, markup, type Part } from "./markup.js";

/** The name of a property and what is told of it. */
export type PropertyRow = readonly [name: string, value: Part];

const isTold = ([, value]: PropertyRow): boolean => value != null && value !== false && value !== "";

/** A table of properties, without those of which nothing is told. */
export const properties = (rows: readonly PropertyRow[]): Markup =>
  markup`<table>${rows.filter(isTold).map(([name, value]) => markup`<tr><th>${name}</th><td>${value}</td></tr>
`)}</table>`;
