import { Decimal as Base } from "decimal.js";

/** Exact decimals: forty significant digits, far more than any source prints. */
export const Decimal = Base.clone({ precision: 40 });

/** A decimal number. */
export type Decimal = Base;
