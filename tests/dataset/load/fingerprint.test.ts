import { describe, expect, it } from "vitest";

import { fingerprint } from "../../../src/dataset/load/fingerprint.js";
import type { GraphRows } from "../../../src/dataset/rows/graph-row.js";

const rows: GraphRows = {
  nodes: [
    { labels: ["Node", "Zone"], properties: { id: "zone/east", name: "East", aliases: ["a", "b"], isOrigin: true } },
    { labels: ["Node", "Zone"], properties: { id: "zone/west", name: "West" } },
  ],
  relationships: [
    { type: "PART_OF", from: "zone/east", to: "zone/west", properties: { id: "relation/1", claims: ["c"] } },
    { type: "PART_OF", from: "zone/west", to: "zone/east", properties: {} },
  ],
};
const [east, west] = rows.nodes as [GraphRows["nodes"][number], GraphRows["nodes"][number]];
const [there, back] = rows.relationships as [GraphRows["relationships"][number], GraphRows["relationships"][number]];
const withEast = (properties: Readonly<Record<string, string | boolean | readonly string[]>>): GraphRows => ({ ...rows, nodes: [{ ...east, properties }, west] });

describe("the fingerprint of a graph", () => {
  it("is a SHA-256 that does not change from run to run", () => {
    expect(fingerprint(rows)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint({ nodes: [], relationships: [] })).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("is the same in any order of rows, labels and properties, and in any copy", () => {
    const turned: GraphRows = {
      nodes: rows.nodes.toReversed().map(({ labels, properties }) => ({
        labels: labels.toReversed(),
        properties: Object.fromEntries([...Object.entries(properties).toReversed(), ["graph", "full@1"]]),
      })),
      relationships: rows.relationships.toReversed(),
    };
    expect(fingerprint(turned)).toBe(fingerprint(rows));
  });

  it.each<[string, GraphRows]>([
    ["a value", withEast({ ...east.properties, name: "east" })],
    ["a truth", withEast({ ...east.properties, isOrigin: false })],
    ["the text of a truth", withEast({ ...east.properties, isOrigin: "true" })],
    ["the order of a list", withEast({ ...east.properties, aliases: ["b", "a"] })],
    ["a list for its only value", withEast({ ...east.properties, aliases: "a" })],
    ["a property more", withEast({ ...east.properties, summary: "" })],
    ["a property less", withEast({ id: "zone/east", name: "East", isOrigin: true })],
    ["a property's name", withEast({ id: "zone/east", nameZh: "East", aliases: ["a", "b"], isOrigin: true })],
    ["a label", { ...rows, nodes: [{ ...east, labels: ["Node", "Area"] }, west] }],
    ["a node less", { ...rows, nodes: [east] }],
    ["a node twice", { ...rows, nodes: [east, west, west] }],
    ["a type", { ...rows, relationships: [{ ...there, type: "LOCATED_IN" }, back] }],
    ["a direction", { ...rows, relationships: [{ ...there, from: there.to, to: there.from }, back] }],
    ["a relationship less", { ...rows, relationships: [there] }],
    ["a relationship's property", { ...rows, relationships: [{ ...there, properties: { id: "relation/1", claims: [] } }, back] }],
  ])("changes with %s", (_what, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(rows));
  });
});
