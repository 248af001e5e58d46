import { describe, expect, it } from "vitest";

import { plainName } from "../../src/readings/plain-name.js";

describe("plainName", () => {
  it.each([
    ["case", "World Bank", "world bank"],
    ["dashes", "Beijing-Tianjin–Hebei", "Beijing Tianjin Hebei"],
    ["quotes", "“Opening up” list", "'opening up' list"],
    ["a leading the", "The Belt and Road", "Belt and Road"],
    ["plurals", "service sectors", "services sector"],
    ["plurals in ies and es", "industries of businesses", "industry of business"],
    ["possessives", "China’s zones", "China zone"],
  ])("does not tell apart by %s", (_, one, other) => {
    expect(plainName(one)).toBe(plainName(other));
  });

  it.each([
    ["World Bank", "World Bank Group"],
    ["virus", "viru"],
    ["process", "proces"],
    ["the", ""],
  ])("tells %s from %s", (one, other) => {
    expect(plainName(one)).not.toBe(plainName(other));
  });
});
