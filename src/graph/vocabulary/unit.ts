interface UnitDeclaration {
  /** ISO 4217 code, where it is money. */
  readonly currency?: string;
  readonly meaning: string;
}

/** Units of measurement. A thing counted is a unit too, named by its plural, such as `zones`. */
export const units = {
  yuan: { currency: "CNY", meaning: "Yuan renminbi." },
  "US dollars": { currency: "USD", meaning: "Dollars of the United States." },
  "yuan per container": { currency: "CNY", meaning: "Yuan for a container." },
  "US dollars per TEU": { currency: "USD", meaning: "US dollars for a container of twenty feet." },
  percent: { meaning: "Hundredths of what the comparison names." },
  "percentage points": { meaning: "Difference of two percentages." },
  times: { meaning: "A multiple of what the comparison names." },
  "square kilometres": { meaning: "Area." },
  tons: { meaning: "Weight." },
  days: { meaning: "Time in days." },
  "working days": { meaning: "Time in working days." },
  years: { meaning: "Time in years." },
} as const satisfies Record<string, UnitDeclaration>;

/** One of the units of measurement. */
export type UnitName = keyof typeof units;
