import { parseValue } from "graphql";
import { describe, expect, it } from "vitest";

import { DayScalar } from "../../src/entities/day-scalar.js";

describe("a day given by a caller", () => {
  it("is taken as it is written, as a variable and in the document", () => {
    expect(DayScalar.parseValue("2016-02-29")).toBe("2016-02-29");
    expect(DayScalar.parseLiteral(parseValue('"2016-02-29"'))).toBe("2016-02-29");
  });

  it.each(["2015-02-29", "2015-06", "2015", "since 2015", "before 2015-06-30", "banana", "", 20150630, null, {}, ["2015-06-30"]])("is refused when it is %j", (given) => {
    expect(() => DayScalar.parseValue(given)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message: `${JSON.stringify(given)} is no day; give one that exists, such as "2015-06-30".` }));
  });

  it("is refused when the document gives no string", () => {
    expect(() => DayScalar.parseLiteral(parseValue("2015"))).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
  });
});
