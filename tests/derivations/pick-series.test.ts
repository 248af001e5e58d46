import { describe, expect, it } from "vitest";

import { pickSeries } from "../../src/derivations/pick-series.js";
import type { SeriesInput } from "../../src/derivations/series-input.js";
import { figures } from "../statistics/figures.js";

const both = ["zone/east", "zone/west"];
const boats = figures(
  { period: "2020", reportedBy: "institution/office" },
  { period: "2021" },
  { period: "2021", about: both },
  { period: "2022", nature: "FORECAST" },
  { period: "2020", table: "table/3", reportedBy: "institution/office" },
);
const pick = (given: Partial<SeriesInput>) =>
  pickSeries(boats, { indicator: "indicator/boats", nature: "ACTUAL", asRead: false, joined: false, every: false, ...given }, 1).map(({ figures: own }) => own.map(({ id }) => id.slice(-1)));

describe("a series is picked", () => {
  it.each<[string, Partial<SeriesInput>, readonly (readonly string[])[]]>([
    ["its reporter and table", { reportedBy: "institution/office", table: 3 }, [["4"]]],
    ["prose and reporter", { reportedBy: "institution/office", table: null }, [["0"]]],
    ["a reporter that is left open", { about: ["zone/east"], reportedBy: null }, [["1"]]],
    ["exactly its things, in any order", { about: ["zone/west", "zone/east"] }, [["2"]]],
    ["its nature", { nature: "FORECAST" }, [["3"]]],
    ["being joined", { about: ["zone/east"], joined: true }, [["0", "4", "1"]]],
    ["every that fits", { reportedBy: "institution/office", every: true }, [["0"], ["4"]]],
  ])("by %s", (_what, given, found) => {
    expect(pick(given)).toEqual(found);
  });

  it("by no guess: where several fit, they are told with what tells them apart", () => {
    expect(() => pick({ about: ["zone/east"] })).toThrow(/^Argument "series\[1\]": 3 series of indicator\/boats fit; .*reportedBy institution\/office, table null, 2020; .*reportedBy null, table null, 2021; .*table 3, 2020\.$/);
  });

  it("by nothing that is not there", () => {
    expect(() => pick({ nature: "TARGET" })).toThrow(/no series of indicator\/boats fits; there are about \[zone\/east\]/);
    expect(() => pickSeries([], { indicator: "indicator/x", nature: "ACTUAL", asRead: false, joined: false, every: true }, 0)).toThrow(/"series\[0\]": there are no figures of "indicator\/x"/);
  });
});
