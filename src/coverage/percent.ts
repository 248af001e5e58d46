/** A share as printed, with one decimal; of nothing it is none. */
export const percent = (part: number, whole: number): string => `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1)} %`;
