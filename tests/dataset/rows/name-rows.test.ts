import { describe, expect, it } from "vitest";

import { nameRows } from "../../../src/dataset/rows/name-rows.js";

const east = { id: "zone/east", name: "East FTZ", nameZh: "东区", aliases: ["the east FTZ", "Orient"], at: [], facts: [] };
const number = { property: "documentNumber", value: "No. 1", claims: [] } as const;
const order = { id: "document/order", name: "Order", aliases: ["Orient"], at: [], facts: [number, { ...number, property: "issuedOn", value: "2015" } as const] };

describe("the names of entities", () => {
  const { nodes, relationships } = nameRows([east, order]);

  it("lead to them from every name, once where two are written alike", () => {
    expect(relationships.map(({ from, to, properties }) => [from, to, properties["nameKind"], properties["name"]])).toEqual([
      ["zone/east", "name/east ftz", "NAME", "East FTZ"],
      ["zone/east", "name/东区", "NAME_ZH", "东区"],
      ["zone/east", "name/orient", "ALIAS", "Orient"],
      ["document/order", "name/order", "NAME", "Order"],
      ["document/order", "name/orient", "ALIAS", "Orient"],
      ["document/order", "name/no 1", "DOCUMENT_NUMBER", "No. 1"],
    ]);
  });

  it("are nodes of their own, one for all that have it", () => {
    expect(nodes.map(({ labels, properties }) => [labels, properties["id"]])).toEqual(
      ["name/east ftz", "name/东区", "name/orient", "name/order", "name/no 1"].map((id) => [["Node", "Name"], id]),
    );
  });
});
