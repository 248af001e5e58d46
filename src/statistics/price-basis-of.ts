import type { Entity } from "../entities/entity.js";

type WithPriceBasis = Entity & { readonly priceBasis?: unknown };

/** In which prices an indicator is measured; null where no source says so. */
export function priceBasisOf(indicator: Entity | null): string | null {
  const basis = (indicator as WithPriceBasis | null)?.priceBasis;
  return typeof basis === "string" ? basis : null;
}
