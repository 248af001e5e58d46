/** A text as the second half of an id: lower-case ASCII letters, digits, dots and hyphens. */
export const idSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
