import { describe, expect, it } from "vitest";

import { kindShape } from "../../src/entities/kind-shape.js";
import "../../src/schema.js";
import { condition } from "../../src/selection/condition.js";
import type { Filter } from "../../src/selection/filter.js";
import type { Shape } from "../../src/selection/shape.js";
import { Writer } from "../../src/selection/writer.js";
import { conflictShape } from "../../src/conflicts/conflict-shape.js";
import { checkShape } from "../../src/statistics/check-shape.js";
import { figureShape } from "../../src/statistics/figure-shape.js";

function written(filter: Filter, shape: Shape = kindShape("Zone"), relation: string | null = null): { text: string; parameters: object } {
  const writer = new Writer();
  const text = condition(filter, { row: "row", relation, shape, path: "filter", depth: 0 }, writer);
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

  it("compares the value of the view's day only where a property changes", () => {
    expect(written({ areaKm2AtLaunch: { lt: 30 } }).text).toBe("((coalesce(toFloat(row.areaKm2AtLaunch) < $f0, false)))");
    expect(written({ areaKm2: { lt: 30 } }).text).toBe(
      "((coalesce(toFloat(CASE WHEN row.areaKm2Shown IS NULL OR $earliest < $latest THEN row.areaKm2 ELSE head([shown IN range(0, size(row.areaKm2Shown) - 1) WHERE row.areaKm2ShownFrom[shown] <= $latest AND row.areaKm2ShownTo[shown] >= $earliest | row.areaKm2Shown[shown]]) END) < $f0, false)))",
    );
  });

  it("lets nothing through an empty list, of one value as of several", () => {
    expect(written({ id: { in: [] } })).toEqual({ text: "((EXISTS { UNWIND [row.id] + COLLECT { MATCH (merged1:Node)-[:REDIRECTS_TO]->(row) RETURN merged1.id } AS known2 WITH known2 WHERE coalesce(known2 IN $f0, false) RETURN known2 }))", parameters: { f0: [] } });
    expect(written({ focus: { in: [] } }).text).toContain("coalesce(row.focus[at1] IN $f0, false)");
    expect(written({ relation: { type: [] } }, undefined, "relation").text).toContain("coalesce(type(relation) IN $f0, false)");
    expect(written({ relation: { confidence: [] } }, undefined, "relation").text).toContain("coalesce(relation.confidences[at1] IN $f0, false)");
  });

  it.each([
    [{ establishedOn: { gte: "2013-13" } }, 'Argument "filter.establishedOn.gte": "2013-13" is not allowed; give a day, month or year, such as "2013-09-29", "2013-09" or "2013".'],
    [{ or: [{}, { establishedOn: { eq: "before 2014" } }] }, 'Argument "filter.or.1.establishedOn.eq": "before 2014" is not allowed; give a day, month or year, such as "2013-09-29", "2013-09" or "2013".'],
    [{ areaKm2: { between: [1] } }, 'Argument "filter.areaKm2.between": [1] is not allowed; give two values, the first and the last, such as [100, 200].'],
    [{ relation: { status: ["STATED"] } }, 'Argument "filter.relation": {"status":["STATED"]} is not allowed; give conditions on relations only where relations lead to the row, such as in `zone { measures(filter:) }`.'],
  ])("is refused by the way to what is wrong: %j", (filter, message) => {
    expect(() => written(filter as Filter)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message }));
  });

  it("takes a list for what is linked: ids, or values of the property that stands for it", () => {
    expect(written({ about: ["conflict/a", "zone/b"] }, conflictShape)).toEqual({
      text: "(((EXISTS { MATCH (row)-[:INVOLVES]->(end1:Node) WHERE true AND ((EXISTS { UNWIND [end1.id] + COLLECT { MATCH (merged3:Node)-[:REDIRECTS_TO]->(end1) RETURN merged3.id } AS known4 WITH known4 WHERE coalesce(known4 IN $f0, false) RETURN known4 })) })))",
      parameters: { f0: ["conflict/a", "zone/b"] },
    });
    expect(written({ table: [2, 4] }, figureShape)).toEqual({
      text: "(((EXISTS { MATCH (row)-[:CELL_OF]->(end1) WHERE end1.kind IN ['Table'] AND ((coalesce(end1.number IN $f0, false))) })))",
      parameters: { f0: ["2", "4"] },
    });
    expect(written({ source: ["record"] }, conflictShape).text).toContain("-[:HAS_SIDE]->(:ConflictSide)-[:CITED_FROM]->(end1) WHERE end1.kind IN ['Passage', 'WebPage'] AND ((coalesce(end1.dataset IN $f0, false)))");
  });

  it("compares choices as the texts they are stored as, and takes what is unknown for neither true nor false", () => {
    expect(written({ weight: [2, 3] }, conflictShape)).toEqual({ text: "((coalesce(row.weight IN $f0, false)))", parameters: { f0: ["2", "3"] } });
    expect(written({ agrees: false }, checkShape)).toEqual({ text: "((coalesce(row.agrees = $f0, false)))", parameters: { f0: false } });
  });

  it("finds a row by any of its names, and a source by its sort", () => {
    expect(written({ name: { contains: "Third" } }, kindShape("Wave"))).toEqual({
      text: "((EXISTS { UNWIND [name IN [row.name, row.nameZh] + coalesce(row.aliases, []) WHERE name IS NOT NULL] AS known1 WITH known1 WHERE coalesce(toLower(known1) CONTAINS $f0, false) RETURN known1 }))",
      parameters: { f0: "third" },
    });
    expect(written({ citedBy: { pageKind: ["ENCYCLOPEDIA"] } }, kindShape("Wave")).text).toContain("source1.pageKind IN $f0");
  });

  it("finds the sources of what lists none itself over what it is about", () => {
    expect(written({ citedBy: { source: "record" } }, checkShape).text).toBe(
      "((EXISTS { MATCH (row)-[:CHECKS]->(:Figure)-[:CITED_FROM]->(source1:Passage|WebPage) WHERE true AND (source1.dataset = $f0 OR source1.id = $f0) }))",
    );
  });

  it.each([
    [{ or: [{ indicator: ["indicator/gdp", "gdp"] }] }, figureShape, 'Argument "filter.or.0.indicator": "gdp" is not allowed; give ids that begin with "indicator/", such as ["indicator/…"].'],
    [{ about: ["Shanghai"] }, figureShape, 'Argument "filter.about": "Shanghai" is not allowed; give ids, such as ["zone/shanghai"].'],
    [{ weight: [3, 4] }, conflictShape, 'Argument "filter.weight": 4 is not allowed; give some of 1, 2, 3, such as [3].'],
  ])("is refused by what no row can have: %j", (filter, shape, message) => {
    expect(() => written(filter, shape)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message }));
  });

  it("may go four links deep and have forty conditions", () => {
    expect(() => written({ measures: { some: { zones: { some: { measures: { some: { zones: { some: {} } } } } } } } })).not.toThrow();
    expect(() => written({ measures: { some: { zones: { some: { measures: { some: { zones: { some: { measures: { some: {} } } } } } } } } } })).toThrow(expect.objectContaining({ code: "COST_EXCEEDED" }));
    expect(() => written({ and: Array.from({ length: 40 }, () => ({ name: { eq: "a" } })) })).toThrow(expect.objectContaining({ code: "COST_EXCEEDED" }));
  });
});
