const longest = 120;

/** A value of the data as a finding prints it: one line, control characters escaped, cut after 120 characters; maps and lists by name. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "string") return "a map";
  const text = value === "" || /[\p{Cc}\p{Zl}\p{Zp}]|^\s|\s$/u.test(value) ? JSON.stringify(value) : value;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
