import { describe, expect, it } from "vitest";

import { dateNamed } from "../../src/timeline/date-named.js";

const told = { sentence: "It is so", status: "STATED", about: ["zone/east"], claims: [] } as const;
const fact = (what: string, date: string) => ({ ...told, subject: `fact/east-${what.toLowerCase()}`, what, date });
const step = { ...told, subject: "step/list-tried", what: "PILOTED", date: "2014-02" };

describe("the date an id stands for", () => {
  it("is that of the statement itself", () => {
    expect(dateNamed("from", "step/list-tried", [step])).toEqual(step);
    expect(dateNamed("from", "fact/east-endedon", [fact("endedOn", "2015")])).toMatchObject({ date: "2015" });
  });

  it("is the one beginning of a thing, whatever else is dated of it", () => {
    expect(dateNamed("from", "zone/east", [fact("launchedOn", "2013-09-29"), fact("expandedOn", "2015"), step])).toMatchObject({ date: "2013-09-29" });
  });

  it("is that of the property, stage or type that is asked for", () => {
    const found = [fact("launchedOn", "2013-09-29"), fact("announcedOn", "2013-08-22"), step];
    expect(dateNamed("from", "zone/east", found, "announcedOn")).toMatchObject({ date: "2013-08-22" });
    expect(dateNamed("from", "zone/east", found, "PILOTED")).toEqual(step);
  });

  it("is the day on which several beginnings fall together", () => {
    expect(dateNamed("from", "zone/east", [fact("launchedOn", "2013-09-29"), fact("establishedOn", "2013-09-29")])).toMatchObject({ date: "2013-09-29" });
  });
});

describe("an id that stands for no date is refused", () => {
  const refused = (id: string, ...found: Parameters<typeof dateNamed>[2]): (() => unknown) => () => dateNamed("to", id, found);

  it("where a thing has several beginnings, with their ids", () => {
    expect(refused("zone/east", fact("announcedOn", "2013-08"), fact("launchedOn", "2013-09-29"))).toThrow(
      'Argument "to": "zone/east" has several beginnings; give one of fact/east-announcedon (2013-08), fact/east-launchedon (2013-09-29), or say which by "toWhat", such as "announcedOn".',
    );
  });

  it("where it has none, with what else is dated of it, the first five", () => {
    expect(refused("measure/list", step, fact("dueOn", "2015"))).toThrow('"measure/list" has no dated beginning; give one of step/list-tried (2014-02), fact/east-dueon (2015).');
    expect(refused("measure/list", ...Array.from({ length: 6 }, (_none, index) => ({ ...step, subject: `step/${index}` })))).toThrow(/step\/4 \(2014-02\) …\.$/);
  });

  it("where it has none of the name that is asked for, or several", () => {
    expect(() => dateNamed("from", "zone/east", [fact("launchedOn", "2013-09-29")], "signedOn")).toThrow('Argument "from": "zone/east" has no dated "signedOn"; give one of fact/east-launchedon (2013-09-29).');
    expect(() => dateNamed("from", "zone/east", [fact("revisedOn", "2014"), fact("revisedOn", "2015")], "revisedOn")).toThrow('"zone/east" has several dates of "revisedOn"; give one of');
  });

  it("where a statement is not dated, or its value is no date", () => {
    expect(refused("step/list-tried", { ...step, date: null })).toThrow('Argument "to": "step/list-tried" is not dated;');
    expect(refused("fact/east-edition", fact("edition", "2015"))).toThrow('"fact/east-edition" is not dated;');
  });

  it("where nothing is found", () => {
    expect(refused("banana")).toThrow('Argument "to": "banana" has no date; give the id of a dated fact, step, stage or relation');
  });
});
