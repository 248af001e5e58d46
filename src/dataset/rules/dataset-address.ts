import { positions } from "../findings/positions.js";
import type { Rule } from "../checking/rule.js";

const isWebAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === "https:";

/** The address is shown as a link under every citation. */
export const datasetAddress: Rule = {
  id: "dataset-address",
  meaning: "The address of a dataset is an https address.",
  *check({ datasets }) {
    for (const dataset of datasets) {
      const { address } = dataset;
      if (address !== undefined && !isWebAddress(address))
        yield { position: positions.at(dataset, ["address"]), found: address, expected: "an https address" };
    }
  },
};
