import { describe, expect, it } from "vitest";

import { dateForms } from "../../src/coverage/date-forms.js";

describe("dateForms", () => {
  it.each([
    ["a day", "2001-05-09", ["2001", "May", "May 2001", "May 9", "May 9, 2001"]],
    ["a month", "2001-05", ["2001", "May", "May 2001"]],
    ["a year", "before 2001", ["2001"]],
    ["a quarter", "2001-Q2", ["2001"]],
    ["both ends of a period", "1998/2001-12", ["1998", "2001", "December", "December 2001"]],
    ["an open decade", "since 1990", ["1990", "1990s"]],
  ])("are those of %s", (_, date, forms) => {
    expect(dateForms(date)).toEqual(forms);
  });

  it.each(["40000", "No. 2013", "2001-13", ""])("are none of %j, which is no date", (text) => {
    expect(dateForms(text)).toEqual([]);
  });
});
