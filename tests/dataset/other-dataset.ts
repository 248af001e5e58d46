import type { Changes } from "./bad-example.js";

/** A second dataset that holds one entity. */
export const otherDataset = (entity: string): Changes => ({
  "data/other/dataset.yaml": "id: other\ntitle: Another\nauthors: [Nobody]\naddress: https://example.org/other\n",
  "data/other/world.yaml": `passages:\n  - {locator: 1.1, kind: paragraph, section: 1, summary: Again}\nentities:\n  - ${entity}\n`,
});
