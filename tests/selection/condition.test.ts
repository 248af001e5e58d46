import { describe, expect, it } from "vitest";

import { kindShape } from "../../src/entities/kind-shape.js";
import "../../src/schema.js";
import { condition } from "../../src/selection/condition.js";
import type { Filter } from "../../src/selection/filter.js";
import { Writer } from "../../src/selection/writer.js";

function written(filter: Filter, relation: string | null = null): { text: string; parameters: object } {
  const writer = new Writer();
  const text = condition(filter, { row: "row", relation, shape: kindShape("Zone"), path: "filter", depth: 0 }, writer);
  return { text, parameters: writer.parameters };
}

describe("a filter", () => {
  it("becomes a condition in which what was given is only ever a parameter", () => {
    const evil = "' OR true }] RETURN 1 //";
    const { text, parameters } = written({ name: { contains: evil }, id: { in: [evil] }, citedBy: { source: evil, locator: { eq: evil } } });
    expect(text).not.toContain("OR true");
    expect(Object.values(parameters).flat()).toEqual([evil.toLowerCase(), evil, evil, evil]);
  });

  it("is the same text for the same form, whatever the values", () => {
    expect(written({ name: { eq: "a" }, areaKm2: { gte: 1 } }).text).toBe(written({ name: { eq: "b" }, areaKm2: { gte: 2 } }).text);
  });

  it("compares dates by the days they may mean", () => {
    expect(written({ establishedOn: { lt: "2015" } })).toEqual({ text: "((coalesce(row.establishedOnLast < $f0, false)))", parameters: { f0: "2015-01-01" } });
    expect(written({ establishedOn: { lt: "2015", match: "POSSIBLY" } }).text).toBe("((coalesce(row.establishedOnFirst < $f0, false)))");
    expect(written({ establishedOn: { eq: "2015-04" } })).toEqual({
      text: "((coalesce(row.establishedOnFirst >= $f0 AND row.establishedOnLast <= $f1, false)))",
      parameters: { f0: "2015-04-01", f1: "2015-04-30" },
    });
  });

  it.each([
    [{ establishedOn: { gte: "2013-13" } }, 'Argument "filter.establishedOn.gte": "2013-13" is not allowed; give a day, month or year, such as "2013-09-29", "2013-09" or "2013".'],
    [{ or: [{}, { establishedOn: { eq: "before 2014" } }] }, 'Argument "filter.or.1.establishedOn.eq": "before 2014" is not allowed; give a day, month or year, such as "2013-09-29", "2013-09" or "2013".'],
    [{ areaKm2: { between: [1] } }, 'Argument "filter.areaKm2.between": [1] is not allowed; give two values, the first and the last, such as [100, 200].'],
    [{ relation: { status: ["STATED"] } }, 'Argument "filter.relation": {"status":["STATED"]} is not allowed; give conditions on relations only where relations lead to the row, such as in `zone { measures(filter:) }`.'],
  ])("is refused by the way to what is wrong: %j", (filter, message) => {
    expect(() => written(filter as Filter)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message }));
  });

  it("may go four links deep and have forty conditions", () => {
    expect(() => written({ measures: { some: { zones: { some: { measures: { some: { zones: { some: {} } } } } } } } })).not.toThrow();
    expect(() => written({ measures: { some: { zones: { some: { measures: { some: { zones: { some: { measures: { some: {} } } } } } } } } } })).toThrow(expect.objectContaining({ code: "COST_EXCEEDED" }));
    expect(() => written({ and: Array.from({ length: 40 }, () => ({ name: { eq: "a" } })) })).toThrow(expect.objectContaining({ code: "COST_EXCEEDED" }));
  });
});
