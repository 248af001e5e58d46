import type { Book } from "./book.js";
import type { Cited } from "./cited.js";
import { slug } from "./slug.js";

interface Named {
  readonly id?: string;
  readonly name: string;
  readonly nameZh?: string;
}

const commerce = "Ministry of Commerce";
const reform = "National Development and Reform Commission";

/** Texts of the rows that do not name an institution by its English name. */
const named: Readonly<Record<string, Named>> = {
  MOFCOM: { name: commerce },
  NDRC: { name: reform },
  商务部: { name: commerce, nameZh: "商务部" },
  "商务部（牵头）": { name: commerce, nameZh: "商务部" },
  文化和旅游部: { name: "Ministry of Culture and Tourism", nameZh: "文化和旅游部" },
  国务院港澳办: { name: "Hong Kong and Macao Affairs Office of the State Council", nameZh: "国务院港澳办" },
  自贸试验区所在地省级人民政府: { id: "provincial-governments-of-the-zones", name: "Provincial governments of the places with zones", nameZh: "自贸试验区所在地省级人民政府" },
  交通运输部: { name: "Ministry of Transport", nameZh: "交通运输部" },
  人力资源社会保障部: { name: "Ministry of Human Resources and Social Security", nameZh: "人力资源社会保障部" },
  住房城乡建设部: { name: "Ministry of Housing and Urban-Rural Development", nameZh: "住房城乡建设部" },
  自然资源部: { name: "Ministry of Natural Resources", nameZh: "自然资源部" },
};

/** Texts that leave open which institution it is. */
const unnamed: readonly string[] = ["relevant competent departments"];

/** Two issuers that a row names in one text. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  "NDRC and MOFCOM": ["NDRC", "MOFCOM"],
  "CPC Central Committee and State Council": ["CPC Central Committee", "State Council"],
};

function institution(book: Book, text: string, cited: Cited): string {
  const { id, name, nameZh } = named[text] ?? { name: text };
  return book.entity(`institution/${id ?? slug(name)}`, { name, ...(nameZh === undefined ? {} : { nameZh }) }, cited);
}

/** The institutions a text of the rows names, written into the book; gives their ids. None where the text leaves open which. */
export const institutions = (book: Book, text: string | undefined, cited: Cited): readonly string[] =>
  text === undefined || unnamed.includes(text) ? [] : (pairs[text] ?? [text]).map((one) => institution(book, one, cited));
