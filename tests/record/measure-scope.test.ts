import { describe, expect, it } from "vitest";

import { scopeOf } from "../../src/record/measure-scope.js";

describe("the scope of a measure", () => {
  it.each([
    ["nationwide", { stage: "NATIONWIDE", in: [], where: "the whole country" }],
    ["Shanghai, Guangdong, Tianjin, Fujian, Beijing FTZs and Hainan Free Trade Port", { stage: "PILOTED", in: ["zone/shanghai", "zone/guangdong", "zone/tianjin", "zone/fujian", "zone/beijing", "zone/hainan"], where: "the zones of Shanghai, Guangdong, Tianjin, Fujian and Beijing and the Hainan Free Trade Port" }],
    ["Shanghai, Guangdong and other listed pilot places (list cut in the excerpt)", { stage: "PILOTED", in: ["zone/shanghai", "zone/guangdong"], where: "the zones of Shanghai and Guangdong", open: "The list of places is cut in the excerpt." }],
    ["Guangdong province except Shenzhen", { stage: "REPLICATED", in: ["place/guangdong"], open: "Shenzhen is left out." }],
    [undefined, { stage: "REPLICATED", in: [], open: "The page does not say where it applies." }],
  ])("%s is known", (text, scope) => {
    expect(scopeOf(text)).toEqual(scope);
  });

  it("that nobody has met is not guessed", () => {
    expect(scopeOf("all of Asia")).toBeUndefined();
    expect(scopeOf("zones")).toBeUndefined();
  });
});
