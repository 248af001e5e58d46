import type { Citer } from "./citer.js";
import type { MeasureRow } from "./columns/measure-columns.js";
import type { Conversion } from "./conversion.js";
import { institutions } from "./institution.js";

interface Implementing {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly number?: string;
  readonly issuedOn?: string;
}

/** The notices by which ministries carried items of a list out, by their Chinese titles. */
const notices: Readonly<Record<string, Implementing>> = {
  "商务部办公厅关于融资租赁行业推广中国（上海）自由贸易试验区可复制改革试点经验的通知": {
    id: "document/financial-leasing-replication-2015",
    name: "Notice on promoting replicable experience of the Shanghai zone in the financial-leasing industry",
    issuer: "General Office of the Ministry of Commerce",
    issuedOn: "2015-07-23",
  },
  "文化部关于允许内外资企业从事游戏游艺设备生产和销售的通知": {
    id: "document/game-equipment-2015",
    name: "Notice on allowing domestic and foreign-invested firms to make and sell game and amusement equipment",
    issuer: "Ministry of Culture",
    number: "文市函〔2015〕576号",
  },
};

const titleOf = (text: string): string => text.split(" (")[0] ?? "";

/** Whether a row's text names a notice that is known here; true where it names none. */
export const isKnownNotice = (text: string | undefined): boolean => text === undefined || Object.hasOwn(notices, titleOf(text));

/** The ministry's notice that carries a measure out, where the row names one. */
export function writeImplementing({ book, row, id, cite }: Conversion & { readonly row: MeasureRow; readonly id: string; readonly cite: Citer }): void {
  if (row.implementing_document === undefined) return;
  const title = titleOf(row.implementing_document);
  const notice = notices[title];
  if (notice === undefined) return;
  const cited = cite();
  book.entity(notice.id, { name: notice.name, nameZh: title, documentKind: "NOTICE" }, cited);
  book.fact(notice.id, "documentNumber", notice.number, cited);
  book.fact(notice.id, "issuedOn", notice.issuedOn, cited);
  for (const issuer of institutions(book, notice.issuer, cited)) book.relate(notice.id, "ISSUED_BY", issuer, cited);
  book.relate(notice.id, "CONCERNS", id, cited);
}
