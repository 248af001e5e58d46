const worded: Readonly<Record<string, string | undefined>> = {
  "own rendering": undefined,
  "own rendering of a machine-translated page": "Its English name is our rendering of a page that a machine translated.",
  "heading reworded by machine in the stored copy, so left out": "Its Chinese heading is left out, since a machine reworded it in the copy that was read.",
};

/** What a row says of a name, as a sentence for readers; undefined where it is as usual. */
export const nameRemark = (note: string | undefined): string | undefined =>
  note === undefined || Object.hasOwn(worded, note) ? worded[note ?? ""] : `Note on its name: ${note}.`;
