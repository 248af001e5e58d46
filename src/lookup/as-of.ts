import type { Context } from "../graph/context.js";
import type { Undated } from "../graph/undated.js";
import type { View, Viewed } from "../graph/view.js";

/** What `asOf` adds to the query type. */
export const asOfExtension = `
"What becomes, in lists, of what may have been there on the day but is not known to."
enum Undated {
  "In them, their \`validity\` being UNKNOWN."
  INCLUDE
  "Left out."
  EXCLUDE
  "Nothing else."
  ONLY
}

extend type Query {
  """
  Everything below is read in this view. What is not named is taken from the view around, at the top: edition \`full\`, all days, what is known now.
  """
  asOf(
    "Only what may have been there on this day."
    validOn: Date
    "What becomes of what may have been there; else included."
    undated: Undated
    "What was released by this day: the data of the latest release until then. Some copies are kept; for another day the error names the days that can be had."
    knownAt: Date
    "Which edition of the data: \`article\` or \`full\`."
    edition: ID
  ): Query
}
`;

interface AsOfArguments {
  readonly validOn?: string | null;
  readonly undated?: Undated | null;
  readonly knownAt?: string | null;
  readonly edition?: string | null;
}

/** The root of the fields below an `asOf`: the view around it, with what it names changed. */
export async function asOf(root: Partial<Viewed> | undefined, given: AsOfArguments, { graph }: Context): Promise<{ view: View }> {
  const around = root?.view;
  const view = await graph.catalogue.view({
    edition: given.edition ?? around?.edition,
    validOn: given.validOn ?? around?.validOn,
    undated: given.undated ?? around?.undated,
    knownAt: given.knownAt ?? around?.knownAt,
  });
  return { view };
}
