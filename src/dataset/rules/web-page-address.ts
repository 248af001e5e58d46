import type { Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";
import type { WebPageRecord } from "../records/web-page-record.js";

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).hostname.includes(".");

/** A reader is led to an official page, and nowhere else. */
export const webPageAddress: Rule = {
  id: "web-page-address",
  meaning: "The addresses of a web page are addresses of the web.",
  *check({ datasets }) {
    for (const page of datasets.flatMap(({ webPages }) => webPages))
      for (const field of ["address", "readAt"] as const satisfies readonly (keyof WebPageRecord)[]) {
        const address = page[field];
        if (address !== undefined && !isWebAddress(address))
          yield { position: positions.at(page, [field]), found: address, expected: "an http or https address" };
      }
  },
};
