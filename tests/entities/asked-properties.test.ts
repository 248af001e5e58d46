import { describe, expect, it } from "vitest";

import { askedProperties } from "../../src/entities/asked-properties.js";

describe("the properties asked for", () => {
  it("are those of the argument, none where it names none, and all where it is not given", () => {
    expect(askedProperties(["establishedOn", "areaKm2"])).toEqual(["establishedOn", "areaKm2"]);
    expect(askedProperties([])).toEqual([]);
    expect([askedProperties(undefined), askedProperties(null)]).toEqual([null, null]);
  });

  it.each([
    [["establishedOn", "establishedon"], 1, '"establishedon"'],
    [["name"], 0, '"name"'],
    [["toString"], 0, '"toString"'],
  ])("%j are refused by the place of what no kind has, with what there is", (given, place, name) => {
    const message = expect.stringMatching(new RegExp(`^Argument "properties\\.${place}": ${name} is not allowed; give a property of an entity: adoptedOn, .*, workType, such as \\["establishedOn"\\]\\.$`)) as string;
    expect(() => askedProperties(given)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", message }));
  });
});
