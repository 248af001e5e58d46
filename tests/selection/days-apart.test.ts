import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { extent } from "../../src/dataset/rows/extent.js";
import { partialDate } from "../../src/graph/partial-date.js";
import { daysBetween } from "../../src/measures/days-between.js";
import { daysApart } from "../../src/selection/days-apart.js";

const { uri, user, password, database } = inject("address");
let driver: Driver;
beforeAll(() => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(() => driver.close());

const dates = ["2013", "2013-09-29", "2014-02", "2016-02-29", "before 2014-02", "since 2013-10", "since 2017", "2017"];
const pairs = dates.flatMap((from) => dates.map((to) => [from, to] as const));

describe("the days from one date to another", () => {
  it("are the same in Cypher, from the days as they are stored, as in the trace", async () => {
    const stored = pairs.map(([from, to]) => ({ from: extent("date", from), to: extent("date", to) }));
    const text = `UNWIND $stored AS stored RETURN ${daysApart("stored.from.dateLast", "stored.to.dateFirst")} AS atLeast, ${daysApart("stored.from.dateFirst", "stored.to.dateLast")} AS atMost`;
    const { records } = await driver.executeQuery(text, { stored }, { database });
    const told = pairs.map((pair) => pair.map(partialDate)).map(([from, to]) => (from && to && daysBetween(from, to)) ?? { atLeast: null, atMost: null });
    expect(records.map((record) => record.toObject())).toEqual(told);
  });

  it("are null where a date is not there", async () => {
    const { records } = await driver.executeQuery(`RETURN ${daysApart("null", "'2014-01-01'")} AS from, ${daysApart("'2014-01-01'", "null")} AS to`, {}, { database });
    expect(records.map((record) => record.toObject())).toEqual([{ from: null, to: null }]);
  });
});
