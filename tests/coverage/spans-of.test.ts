import { describe, expect, it } from "vitest";

import { spansOf } from "../../src/coverage/spans-of.js";

type Likeness = Parameters<typeof spansOf>[2];

const found = (text: string, form: string, likeness: Likeness = "inflected"): readonly string[] =>
  spansOf(text, form, likeness).map(({ start, end }) => text.slice(start, end));

describe("spansOf", () => {
  it("finds a name as whole words, in the possessive and the plural, whatever its capitals", () => {
    expect(found("Bakery, bakery's, bakeries; bakerylike, microbakery", "Bakery")).toEqual(["Bakery", "bakery's", "bakeries"]);
    expect(found("Port, ports, Port's, Portugal", "Port")).toEqual(["Port", "ports", "Port's"]);
    expect(found("the G7's guests, not G78", "G7")).toEqual(["G7's"]);
  });

  it("finds an acronym only with its capitals", () => {
    expect(found("the US and us, USD", "US")).toEqual(["US"]);
  });

  it("finds a number as a whole one", () => {
    expect(found("5, 15, 3.5, 5.3, 1,500 and 5,000; 5.", "5")).toEqual(["5", "5"]);
    expect(found("in 1990, 1990-2020, the 1990s", "1990")).toEqual(["1990", "1990"]);
    expect(found("post-2018", "2018")).toEqual(["2018"]);
  });

  it("takes signs for nothing but themselves", () => {
    expect(found("Bread (White) of axb", "a.b")).toEqual([]);
    expect(found("Bread (White), [2013] No. 4", "Bread (White)")).toEqual(["Bread (White)"]);
  });

  it("finds no other form of what stands once, no number of percent, and none in a name", () => {
    expect(found("doubles, Doubled", "doubled", "exact")).toEqual(["Doubled"]);
    expect(found("6%, 6 %, AB-6, 6", "6", "exact")).toEqual(["6"]);
    expect(found("6%, 16%", "6%", "exact")).toEqual(["6%"]);
  });

  it("minds the capitals of what is left out", () => {
    expect(found("the table, Table", "Table", "verbatim")).toEqual(["Table"]);
  });
});
