import { Book } from "../../src/record/book.js";
import type { AgreementRow } from "../../src/record/columns/agreement-columns.js";
import type { AreaRow } from "../../src/record/columns/area-columns.js";
import type { BestPracticeRow } from "../../src/record/columns/best-practice-columns.js";
import type { DocumentRow } from "../../src/record/columns/document-columns.js";
import type { MeasureRow } from "../../src/record/columns/measure-columns.js";
import type { NegativeListRow } from "../../src/record/columns/negative-list-columns.js";
import type { ZoneRow } from "../../src/record/columns/zone-columns.js";
import type { Conversion } from "../../src/record/conversion.js";
import { PageBook } from "../../src/record/page-book.js";
import type { Rows } from "../../src/record/rows.js";
import type { WrittenEntity, WrittenRelation } from "../../src/record/written.js";

/** The page that rows rest on when they name no other, and its locator. */
export const page = { address: "https://www.gov.cn/zhengce/content/1.htm", locator: "gov-cn-zhengce-content-1" } as const;

const sourced = { source: page.address, source_kind: "official", confidence: "stated", retrieved_as: "stored copy" } as const;

type Sparse<T> = Omit<T, keyof typeof sourced> & Partial<Pick<T, keyof typeof sourced & keyof T>>;

/** A row of zones. */
export const zoneRow = (row: Partial<ZoneRow>): ZoneRow => ({
  ...sourced,
  id: "coast",
  name_en: "China (Coast) Pilot Free Trade Zone",
  name_zh: "中国（海岸）自由贸易试验区",
  province: "Coast",
  province_zh: "海岸省",
  wave: 2,
  area_km2: 119.5,
  positioning: ["gate to the sea"],
  ...row,
});

/** A row of areas. */
export const areaRow = (row: Partial<AreaRow>): AreaRow => ({ ...sourced, zone: "coast", name_en: "Harbour Area", name_zh: "港口片区", area_km2: 20, ...row });

/** A row of agreements. */
export const agreementRow = (row: Partial<AgreementRow>): AgreementRow => ({ ...sourced, partner: "Chile", kind: "free trade agreement", ...row });

/** A row of documents. */
export const documentRow = (row: Partial<DocumentRow>): DocumentRow => ({ ...sourced, key: "guofa-2020-1", title_en: "A notice", kind: "policy measures", ...row });

/** A row of measures. */
export const measureRow = (row: Partial<MeasureRow>): MeasureRow => ({ ...sourced, id: "pm1", name_en: "Green channel", ...row });

/** A row of negative lists. */
export const listRow = (row: Sparse<NegativeListRow>): NegativeListRow => ({ ...sourced, ...row });

/** A row of best practice cases. */
export const caseRow = (row: Partial<BestPracticeRow>): BestPracticeRow => ({ ...sourced, id: "bp1", name_en: "One-key pass", zones: ["sichuan"], ...row });

/** No rows at all. */
export const none: Rows = { zones: [], areas: [], documents: [], measures: [], "negative-lists": [], "best-practices": [], agreements: [] };

interface Converted {
  readonly book: Book;
  readonly pages: PageBook;
  entity(id: string): WrittenEntity | undefined;
  /** The values of a property of an entity. */
  values(id: string, property: string): readonly string[];
  /** What an entity has a relation of this type to. */
  related(from: string, type: string): readonly string[];
  relation(from: string, type: string): WrittenRelation | undefined;
}

/** What some rows become by one converter. */
export function converted(convert: (conversion: Conversion) => void, rows: Partial<Rows>): Converted {
  const book = new Book();
  const pages = new PageBook(new Set(), new Map());
  convert({ rows: { ...none, ...rows }, book, pages });
  const entity = (id: string) => book.entities.find((one) => one.id === id);
  const relations = (from: string, type: string) => book.relations.filter((one) => one.from === from && one.type === type);
  return {
    book,
    pages,
    entity,
    values: (id, property) => (entity(id)?.facts ?? []).filter((fact) => fact.property === property).map(({ value }) => value),
    related: (from, type) => relations(from, type).map(({ to }) => to),
    relation: (from, type) => relations(from, type)[0],
  };
}
