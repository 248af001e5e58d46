import { describe, expect, it } from "vitest";

import { type PartnerInForce, partnerPeriods } from "../../src/agreements/partner-periods.js";

const inForce = (place: string, date: string | null, agreement = `agreement/${place}`): PartnerInForce => ({ place: `place/${place}`, agreement, date });
const shown = (rows: readonly PartnerInForce[], years = 5) =>
  partnerPeriods(rows, years).map(({ from, to, partners }) => [from, to, ...partners.map(({ place, date }) => `${place} ${date}`)]);

describe("the periods in which partners were added", () => {
  it("end in a year that their length divides, and leave no gap", () => {
    expect(shown([inForce("chile", "2006-10-01"), inForce("peru", "2010-03-01"), inForce("georgia", "2018-01-01")])).toEqual([
      [2006, 2010, "place/chile 2006-10-01", "place/peru 2010-03-01"],
      [2011, 2015],
      [2016, 2020, "place/georgia 2018-01-01"],
    ]);
  });

  it("may be of a single year", () => {
    expect(shown([inForce("chile", "2006-10-01"), inForce("pakistan", "2007-07")], 1)).toEqual([
      [2006, 2006, "place/chile 2006-10-01"],
      [2007, 2007, "place/pakistan 2007-07"],
    ]);
  });

  it("have a partner once, with the first agreement that is dated", () => {
    const rows = [inForce("chile", null, "agreement/undated"), inForce("chile", "2006-10-01"), inForce("chile", "2019-03-01", "agreement/chile-upgrade")];
    expect(partnerPeriods(rows, 5)).toEqual([{ from: 2006, to: 2010, partners: [rows[1]] }]);
  });

  it("tell apart the partners of which no source dates it; what is open before a day is not dated", () => {
    expect(shown([inForce("chile", "2006-10-01"), inForce("peru", null), inForce("georgia", "before 2018-01-01")])).toEqual([
      [2006, 2010, "place/chile 2006-10-01"],
      [null, null, "place/peru null", "place/georgia before 2018-01-01"],
    ]);
  });

  it("are none where there is no partner", () => {
    expect(partnerPeriods([], 5)).toEqual([]);
  });
});
