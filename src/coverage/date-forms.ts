import { partialDate } from "../graph/partial-date.js";
import { period } from "../graph/period.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function formsOfPart([, year = "", month, day]: readonly (string | undefined)[]): readonly string[] {
  const name = months[Number(month) - 1];
  const ofMonth = name === undefined ? [] : [name, `${name} ${year}`];
  const ofDay = name === undefined || day === undefined ? [] : [`${name} ${Number(day)}`, `${name} ${Number(day)}, ${year}`];
  return [year, ...ofMonth, ...ofDay];
}

/** How a date or period of the data may be printed: `September 29, 2013`, `April 2015`, `April`, `2015`, `1990s`; none for any other text. */
export function dateForms(text: string): readonly string[] {
  if (partialDate(text) === null && period(text) === null) return [];
  const forms = [...text.matchAll(/(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/g)].flatMap(formsOfPart);
  const decade = /^since (\d{3}0)$/.exec(text)?.[1];
  return decade === undefined ? forms : [...forms, `${decade}s`];
}
