import { expect, it } from "vitest";

import { widerDays } from "../../../src/dataset/merging/wider-days.js";

it("two that tell of one thing have the earlier beginning and the later end, and what only one tells", () => {
  expect(widerDays({ validFrom: "2014-12", validTo: "2020" }, { validFrom: "2014", validTo: "2019" })).toEqual({ validFrom: "2014", validTo: "2020" });
  expect(widerDays({}, { validFrom: "2014" })).toEqual({ validFrom: "2014", validTo: undefined });
  expect(widerDays({ validTo: "2014" }, {})).toEqual({ validFrom: undefined, validTo: "2014" });
});
