import type { Change } from "../mini-data.js";

const world = "data/mini/world.yaml";

/** States of the small data: a zone is renamed and a place is there in the second only. */
export const versions: Readonly<Record<"first" | "second" | "third" | "unreleased", Readonly<Record<string, Change>>>> = {
  first: {},
  second: { [world]: ["name: West", "name: Far West"], "data/mini/more.yaml": "entities:\n  - {id: place/island, name: Island, placeKind: REGION, at: [1.1]}\n" },
  third: {},
  unreleased: { [world]: ["name: West", "name: Wild West"] },
};
