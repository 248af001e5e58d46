import type { TimelineItem } from "./timeline-item.js";

/** A statement with its date, as `daysBetween` finds it; null where it has none. */
export type NamedDate = Omit<TimelineItem, "previousDate" | "view" | "date"> & { readonly date: string | null };
