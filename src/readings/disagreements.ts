import type { Agreement } from "./agreement.js";
import { agreementCounts } from "./agreement-counts.js";
import { type ItemKind, itemKinds } from "./item-kind.js";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Why the data does not hold against a reading, a phrase for each reason; none when it does. */
export function disagreements(agreement: Agreement): readonly string[] {
  const counts = agreementCounts(agreement);
  const missing = (Object.keys(itemKinds) as ItemKind[]).filter((kind) => counts[kind].missing > 0);
  const needless = agreement.outcomes.filter(({ isNeedless }) => isNeedless).length;
  return [
    ...missing.map((kind) => `${counted(counts[kind].missing, itemKinds[kind], kind)} missing`),
    ...(needless === 0 ? [] : [`${counted(needless, "item", "items")} settled without need`]),
    ...(agreement.unread.length === 0 ? [] : [`${counted(agreement.unread.length, "passage", "passages")} not read a second time`]),
  ];
}
