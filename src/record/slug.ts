const longest = 80;

/** Words as the second half of an id: lower-case ASCII letters, digits and hyphens, at most 80, cut after a word. */
export function slug(text: string): string {
  const whole = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return whole.length <= longest ? whole : whole.slice(0, whole.lastIndexOf("-", longest));
}
