import { describe, expect, it } from "vitest";

import { printAgreement } from "../../src/readings/print-agreement.js";
import { compared } from "./mini-readings.js";

const wrong = `- passage: 1.1
  entities:
    - {name: East, kind: Place}
    - {name: Banana, kind: Zone}
    - {name: West, kind: Zone, excused: NOT_SAID}
  relations:
    - {from: East, says: adjoins, to: West, as: relation/zone-east-located-in-place-coast}
- passage: 1.2
  figures:
    - {value: 1, unit: boats, of: boats, excused: NOT_A_FIGURE}
`;

const good = `- passage: 1.1
  entities: [{name: East, kind: Zone}]
- passage: fn1
`;

describe("printAgreement", () => {
  it("says in its last line that the readings agree", () => {
    expect(printAgreement(compared(good), "text").split("\n").at(-1)).toBe("readings: 1 entities, 0 relations, 0 figures: all found, settled or excused");
  });

  it("prints what is wrong passage by passage, then the counts, then all faults", () => {
    expect(printAgreement(compared(wrong), "text")).toBe(`1.1
  note      entity    East (Place): read as Place, in the data Zone  [tests/readings/a.yaml:3]
  missing   entity    Banana (Zone): nothing is called Banana  [tests/readings/a.yaml:4]
  needless  entity    West (Zone): it is found without being settled  [tests/readings/a.yaml:5]

not read a second time: fn1

              items  as named   settled   excused   missing
entities          3         2         0         0         1
relations         1         0         1         0         0
figures           1         0         0         1         0

readings: 3 entities, 1 relations, 1 figures: 1 entity missing; 1 item settled without need; 1 passage not read a second time`);
  });

  it("gives programs all of it", () => {
    expect(JSON.parse(printAgreement(compared(wrong), "json"))).toMatchObject({
      dataset: "mini",
      counts: { entities: { items: 3, named: 2, missing: 1 } },
      faults: ["1 entity missing", "1 item settled without need", "1 passage not read a second time"],
      outcomes: expect.arrayContaining([expect.objectContaining({ passage: "1.2", state: "excused", reason: "NOT_A_FIGURE" })]),
    });
  });
});
