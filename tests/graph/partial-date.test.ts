import { describe, expect, it } from "vitest";

import { partialDate } from "../../src/graph/partial-date.js";

describe("a partial date", () => {
  it.each([
    ["2013-09-29", "DAY", "2013-09-29", "2013-09-29"],
    ["2015-04", "MONTH", "2015-04-01", "2015-04-30"],
    ["2019", "YEAR", "2019-01-01", "2019-12-31"],
    ["before 2014-02", "BEFORE", null, "2014-01-31"],
    ["before 2014", "BEFORE", null, "2013-12-31"],
    ["before 2014-03-01", "BEFORE", null, "2014-02-28"],
    ["before 2016-03-01", "BEFORE", null, "2016-02-29"],
    ["since 2017", "SINCE", "2017-01-01", null],
    ["since 2017-06", "SINCE", "2017-06-01", null],
    ["since 2017-06-05", "SINCE", "2017-06-05", null],
  ])("%s is a %s from %s to %s", (text, precision, earliest, latest) => {
    expect(partialDate(text)).toEqual({ text, precision, earliest, latest });
  });

  it.each([
    ["2016-02", "2016-02-29"],
    ["2000-02", "2000-02-29"],
    ["1900-02", "1900-02-28"],
    ["2015-02", "2015-02-28"],
  ])("knows that %s ends on %s", (month, last) => {
    expect(partialDate(month)?.latest).toBe(last);
  });

  it.each(["2013-02-29", "1900-02-29", "2013-04-31", "2013-00-10", "2013-13", "2013-01-00", "2013-01-32", "before 2013-02-30", "since 2013-13"])(
    "%s is none: there is no such day or month",
    (text) => expect(partialDate(text)).toBeNull(),
  );

  it.each(["", "banana", "13", "2013-9-29", "2013/09/29", " 2013", "2013 ", "2013-09-29T00:00", "after 2013", "before", "Before 2013", "before  2013", "-2013", "20130929", "2013-", "２０１３"])(
    "%j is none: it is written otherwise",
    (text) => expect(partialDate(text)).toBeNull(),
  );
});
