import type { Cited } from "./cited.js";
import { claimFigures } from "./claim-figures.js";
import type { FigureItem } from "./figure-item.js";
import type { Outcome } from "./outcome.js";
import { settle } from "./settle.js";

const textOf = ({ value, scale, unit, of, period }: FigureItem): string =>
  `${[value, scale, unit].filter((part) => part !== undefined).join(" ")}: ${of}${period === undefined ? "" : `, ${period}`}`;

/** What became of the numbers that a reader found in a passage. */
export function matchFigures(items: readonly FigureItem[], { passage, statements, figures }: Cited): readonly Outcome[] {
  const claims = claimFigures(items, figures);
  const isMeant = (id: string): boolean => statements.some((statement) => statement.id === id && ["figure", "fact"].includes(statement.form));
  const objection = (id: string): string | null => (isMeant(id) ? null : `no figure or fact of ${id} is cited from here`);
  return items.map((item) => {
    const claimed = claims.get(item);
    const found = { ids: claimed === undefined ? [] : [claimed], why: "no figure cited from here has this value and unit, or it stands for another item" };
    return { passage, kind: "figures", text: textOf(item), position: item.position, ...settle(item, found, objection) };
  });
}
