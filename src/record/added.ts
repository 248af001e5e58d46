/** How an area came to its zone later, in words, and from when it belongs to it where that is told. */
interface Added {
  readonly words: string;
  readonly year?: string | undefined;
}

const form = /^(?<year>\d{4})(?<expansion> expansion)?$/;

/** Reads `2020 expansion` or `2019`; anything else is told as it stands, without a year. */
export function added(text: string): Added {
  const { year, expansion } = form.exec(text)?.groups ?? {};
  if (year === undefined) return { words: `Added: ${text}.` };
  return { words: expansion === undefined ? `It was added in ${year}.` : `It was added by the expansion of ${year}.`, year };
}
