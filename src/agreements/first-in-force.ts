import { openDays } from "../graph/days-of.js";
import { partialDate } from "../graph/partial-date.js";
import type { AgreementStage } from "./agreement-stage.js";
import { inForceStages } from "./in-force-stages.js";

type Stage = Pick<AgreementStage, "stage" | "status" | "date">;

const firstDay = (date: string): string => partialDate(date)?.earliest ?? openDays.first;
const lastDay = (date: string): string => partialDate(date)?.latest ?? openDays.last;
const byDays = (a: string, b: string): number => (firstDay(a) + lastDay(a) < firstDay(b) + lastDay(b) ? -1 : 1);

/** The earliest date on which stages say that an agreement came into force or was upgraded; null where none dates it. */
export function firstInForce(stages: readonly Stage[]): string | null {
  const told = stages.filter(({ stage, status }) => status === "STATED" && inForceStages.some((name) => name === stage));
  return told.flatMap(({ date }) => date ?? []).toSorted(byDays)[0] ?? null;
}
