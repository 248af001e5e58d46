import type { Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The locator of a web page is the second half of its id. */
export const webPageLocator: Rule = {
  id: "web-page-locator",
  meaning: "The locator of a web page is a slug of lower-case letters, digits and hyphens.",
  *check({ datasets }) {
    for (const page of datasets.flatMap(({ webPages }) => webPages))
      if (!slug.test(page.locator)) yield { position: positions.at(page, ["locator"]), found: page.locator, expected: "lower-case letters, digits and hyphens" };
  },
};
