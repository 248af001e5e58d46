import { describe, expect, it } from "vitest";

import { timelineQuestion } from "../../src/timeline/timeline-question.js";

describe("a filter of a timeline", () => {
  it("asks for everything where nothing is given", () => {
    const everything = { kinds: null, what: null, status: null, of: null, from: null, to: null };
    expect(timelineQuestion({})).toEqual(everything);
    expect(timelineQuestion({ about: "zone/shanghai", kinds: null, what: null, status: null, of: null, from: null, to: null })).toEqual(everything);
  });

  it("takes properties, stages and relation types by name, and a kind by the beginning of its ids", () => {
    expect(timelineQuestion({ what: ["launchedOn", "PILOTED", "SIGNED", "WITH"], of: "ZoneGroup" })).toMatchObject({ what: ["launchedOn", "PILOTED", "SIGNED", "WITH"], of: "zone-group" });
  });

  it.each(["openedOn", "areaKm2", "PILOTS", "constructor"])("refuses %s, which no timeline tells", (name) => {
    expect(() => timelineQuestion({ what: [name] })).toThrow(`Argument "filter.what": "${name}" is nothing that a timeline tells; there are establishedOn, `);
  });

  it.each(["zone", "Figure", "constructor"])("refuses %s, which is no kind", (name) => {
    expect(() => timelineQuestion({ of: name })).toThrow(`Argument "filter.of": "${name}" is no kind of entity; there are Place, `);
  });

  it("refuses a span that ends before it begins, and takes one of a day", () => {
    expect(() => timelineQuestion({ from: "2015-01-02", to: "2015-01-01" })).toThrow('Argument "filter.to": "2015-01-01" is not allowed; give a day not before "filter.from", such as "2015-01-02".');
    expect(timelineQuestion({ from: "2015-01-02", to: "2015-01-02" })).toMatchObject({ from: "2015-01-02", to: "2015-01-02" });
  });
});
