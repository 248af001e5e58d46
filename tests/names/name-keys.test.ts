import { expect, it } from "vitest";

import { nameKeys } from "../../src/names/name-keys.js";

it.each([
  ["Shanghai FTZ", ["name/shanghai ftz"]],
  [" zone/shanghai ", ["zone/shanghai", "name/zone shanghai"]],
  ["Import/export", ["name/import export"]],
  ["work/life balance", ["work/life balance", "name/work life balance"]],
  ["zone", ["name/zone"]],
  ["passage/1.11", ["name/passage 1 11"]],
  ["name/shanghai ftz", ["name/name shanghai ftz"]],
  ["?", []],
])("%j is looked for under %j", (name, keys) => {
  expect(nameKeys(name)).toEqual(keys);
});
