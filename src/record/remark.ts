/** Notes of rows that speak of their own columns or of addresses, in words for readers. */
const worded: readonly (readonly [start: string, words: string])[] = [
  ["stored text is cut inside the third field", "The copy that was read ends within the third field, financial opening and innovation: the total and the scopes are not on it."],
  ["stored text is cut inside the fourth field", "The copy that was read ends within the fourth field; a page of the ministry gives the total and the names of the five fields."],
  ["counts and list are not on a stored page", "No copy of the whole list was read."],
  ["the total 19 is on facts_source", "The total is known; no copy of the whole list was read."],
  ["the total 18 is on facts_source", "The total is known; no copy of the whole list was read, and the fields are examples."],
  ["the page says four Zhejiang cases", "Four of its cases are from Zhejiang, an eighth of all by the page."],
  ["gov.cn page dated 2019-09-26; the order itself", "The official page is of 2019-09-26, later than the day on which the order took effect."],
  ["Number, title and five issuers as cited in", "Number, title and issuers are as 汇发〔2017〕21号 cites them. The day of the letter, its total and an official page were not found."],
  ["The page names the State Council notice by title", "The page names the notice of the State Council and places the measure in its field on services, for the whole country. It dates the notice a day later than the official page."],
  ["Seen in the Ministry of Commerce's general-office notice", "It was read in a notice of the ministry that takes up that of the State Council; that the State Council's own list has it is not said."],
  ["The press page prints the Ministry of Culture's notice", "The ministry's notice acts on that of the State Council and takes the measure nationwide; the field was not seen."],
  ["A forum's copy and translation of an AFP report", "One report names it as one of 22 measures due in the whole country by the end of June; the year follows from the notice. Field and authority were not seen."],
  ["named in English on the provincial government site", "The provincial government names it in English; the Chinese name and the field were not found."],
  ["named with its zone by an assistant minister of commerce at the press conference of May 2018, as reported; the official", "An assistant minister of commerce named it with its zone in May 2018, by press reports; its official name may be longer, and the field and the scope were not found."],
  ["named with its zone by an assistant minister of commerce", "An assistant minister of commerce named it with its zone in May 2018, by press reports; the field and the scope were not found."],
  ["count of the 2017 catalogue's negative list", "It is the list in the catalogue of 2017; its count is given as what the cut of 2018 began from."],
];

/** A note of a row as a sentence for readers; undefined where there is none. */
export function remark(note: string | undefined): string | undefined {
  if (note === undefined) return undefined;
  return worded.find(([start]) => note.startsWith(start))?.[1] ?? `Note of the record: ${note.replace(/\.$/, "")}.`;
}
