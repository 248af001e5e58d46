/** A language tag (BCP 47) in its canonical form, such as `zh-Hans`; null when the text is none. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
