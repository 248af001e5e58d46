interface Days {
  readonly validFrom: { readonly text: string } | null;
  readonly validTo: { readonly text: string } | null;
}

/** From and until when something holds, in words; empty where nothing tells. */
export const daysText = ({ validFrom, validTo }: Days): string => [validFrom && `from ${validFrom.text}`, validTo && `until ${validTo.text}`].filter(Boolean).join(" ");
