import type { StoredCopy } from "./stored-copy.js";
import { textsOf } from "./texts-of.js";

const inOrder = (copy: StoredCopy, passages: readonly string[]): readonly string[] =>
  [...new Set(passages)]
    .map((id) => copy.node(id))
    .sort((a, b) => (String(a["position"]) < String(b["position"]) ? -1 : 1))
    .map(({ locator }) => String(locator));

/** The locators of some passages, in the order of the text. */
export const locatorsOf = (copy: StoredCopy, passages: unknown): readonly string[] => inOrder(copy, textsOf(passages));

/** The locators of the passages that some claims rest on, in the order of the text. */
export const locatorsOfClaims = (copy: StoredCopy, claims: unknown): readonly string[] =>
  inOrder(copy, textsOf(claims).flatMap((claim) => copy.ends(claim, "CITED_FROM")));
