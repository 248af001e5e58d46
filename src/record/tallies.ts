import type { BoundName } from "../graph/vocabulary/bound.js";

/** A number of a tally. */
interface TallyFigure {
  readonly what: string;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  /** As the title prints it; the value of the row where it is left out. */
  readonly value?: string;
  readonly bound?: BoundName;
  readonly about?: string;
  /** What is counted, where the title says more than the name. */
  readonly statement?: string;
}

const experiences = { indicator: "indicator/reform-pilot-experiences-promoted", name: "Reform-pilot experiences promoted nationwide", unit: "reform-pilot experiences" } as const;
const results = { indicator: "indicator/number-of-institutional-innovation-results", name: "Number of institutional innovation results promoted", unit: "institutional innovation results" } as const;
const xiamen = "area/fujian-xiamen";

/** The numbers of the tallies, by the key of the row; the first is the row's value, the others stand in its title. */
export const tallies: Readonly<Record<string, readonly TallyFigure[]>> = {
  "tally-2017": [{ what: "experiences", ...experiences }],
  "tally-2021": [
    { what: "results", ...results },
    { what: "results-within-provinces", indicator: "indicator/results-promoted-within-provinces", name: "Institutional innovation results promoted within provinces", unit: "institutional innovation results", value: "1,400", bound: "ABOUT" },
  ],
  "tally-2023": [
    { what: "results", ...results, statement: "What is counted comes from reform-pilot experience, in seven batches, and from best practice cases, in four." },
    { what: "construction-plans", indicator: "indicator/number-of-construction-plans", name: "Number of construction plans", unit: "plans", value: "28" },
    { what: "pilot-tasks", indicator: "indicator/number-of-reform-pilot-tasks", name: "Number of reform pilot tasks", unit: "reform pilot tasks", value: "3,400", bound: "OVER" },
  ],
  "tally-2025": [{ what: "results", ...results }],
  "tally-six-batches": [
    { what: "experiences", ...experiences, statement: "Experiences of the six batches of the State Council and of ministries." },
    { what: "experiences-from-xiamen", ...experiences, value: "30", about: xiamen },
    { what: "cases-from-xiamen", indicator: "indicator/best-practice-cases", name: "Best practice cases", unit: "cases", value: "5", about: xiamen },
  ],
};
