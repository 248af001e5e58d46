import type { PageKindName } from "../../graph/vocabulary/page-kind.js";
import type { Rule } from "../checking/rule.js";
import { positions } from "../findings/positions.js";

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null);

const official: readonly PageKindName[] = ["OFFICIAL_DOCUMENT", "OFFICIAL_PAGE"];

/** What a reader is shown as the address of a source must not be where somebody else put a copy. */
export const webPageMirror: Rule = {
  id: "web-page-mirror",
  meaning: "The address shown for a page that is not official is not on the site where the page was read.",
  *check({ datasets }) {
    for (const page of datasets.flatMap(({ webPages }) => webPages)) {
      const { address, readAt, pageKind } = page;
      if (address !== undefined && !official.includes(pageKind) && hostOf(address) === hostOf(readAt))
        yield { position: positions.at(page, ["address"]), found: address, expected: "the official address, or none" };
    }
  },
};
