import { describe, expect, it } from "vitest";

import { askedLanguages } from "../../src/entities/asked-languages.js";
import { Failure } from "../../src/errors.js";

describe("the languages asked for", () => {
  it("are those of the argument, and those of the caller where it names none", () => {
    expect(askedLanguages(["zh-hans", "EN"], ["fr"])).toEqual(["zh-Hans", "en"]);
    for (const none of [undefined, null, []]) expect(askedLanguages(none, ["fr"])).toEqual(["fr"]);
    expect(askedLanguages(Array(10).fill("de"), ["fr"])).toHaveLength(10);
  });

  it.each([
    [["en", "zh_Hans"], 'Argument "lang[1]": "zh_Hans" is no language tag; give up to 10 language tags (BCP 47), such as ["zh-Hans", "en"].'],
    [[""], 'Argument "lang[0]": "" is no language tag; give up to 10 language tags (BCP 47), such as ["zh-Hans", "en"].'],
    [Array(11).fill("en"), 'Argument "lang": 11 languages are too many; give up to 10 language tags (BCP 47), such as ["zh-Hans", "en"].'],
  ])("%j are refused: %s", (given, message) => {
    expect(() => askedLanguages(given, ["en"])).toThrow(new Failure("BAD_USER_INPUT", message));
  });
});
