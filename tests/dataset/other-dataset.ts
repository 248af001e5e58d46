import type { Changes } from "./bad-example.js";

/** A second dataset that holds one entity, cited from its passage `o.1`, and what else is given of its file. */
export const otherDataset = (entity: string, more = ""): Changes => ({
  "data/other/dataset.yaml": "id: other\ntitle: Another\nauthors: [Nobody]\naddress: https://example.org/other\n",
  "data/other/world.yaml": `passages:\n  - {locator: o.1, kind: paragraph, section: 1, summary: Again}\nentities:\n  - ${entity}\n${more}`,
});
