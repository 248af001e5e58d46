import { partialDate } from "../graph/partial-date.js";
import type { RolloutStep } from "./rollout-step.js";

const firstDay = ({ date }: RolloutStep): string => (date == null ? null : partialDate(date)?.earliest) ?? "";

/** The steps that may have been taken by a day; one without a date may have been. */
export const stepsUntil = (steps: readonly RolloutStep[], day: string): readonly RolloutStep[] => steps.filter((step) => firstDay(step) <= day);
