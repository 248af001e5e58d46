import { type Markup, markup } from "./markup.js";

/** Five digits and more are set apart by threes; four may be a year. */
function grouped(value: string): string {
  const [whole = "", ...fraction] = value.split(".");
  const readable = whole.replace("-", "").length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return [readable, ...fraction].join(".");
}

/** An exact number, easy to read and still to be taken as it is, with its unit. */
export const quantity = (value: string, unit?: string): Markup => markup`<data value="${value}">${grouped(value)}</data>${unit !== undefined && ` ${unit}`}`;
