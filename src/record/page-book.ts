import { createHash } from "node:crypto";

import type { PageKindName } from "../graph/vocabulary/page-kind.js";
import { publishers } from "./publishers.js";
import { slug } from "./slug.js";
import type { WrittenWebPage } from "./written.js";

/** What is taken from a page. */
export interface PageUse {
  /** What a row calls the kind of the page, as a sort of page. */
  readonly kind?: PageKindName | undefined;
  /** The official address of the document the page reports. */
  readonly reports?: string | undefined;
  /** What of it was read, when it is not a stored copy of it. */
  readonly read?: string | undefined;
  /** What is taken from it, in our words. */
  readonly gives: string;
}

interface Page {
  readonly address: string;
  readonly uses: PageUse[];
}

const order: readonly PageKindName[] = ["OFFICIAL_DOCUMENT", "OFFICIAL_PAGE", "LAW_DATABASE", "INSTITUTION", "PRESS", "ENCYCLOPEDIA", "SECONDARY"];
const isOfficial = (kind: PageKindName): boolean => kind === "OFFICIAL_DOCUMENT" || kind === "OFFICIAL_PAGE";
const hidesItsSite = (kind: PageKindName): boolean => kind === "ENCYCLOPEDIA" || kind === "SECONDARY";

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const longestSummary = 280;

function summaryOf(uses: readonly PageUse[]): string {
  const parts = unique(uses.map(({ gives }) => gives));
  const shown = parts.filter((_, index) => parts.slice(0, index + 1).join("; ").length <= longestSummary);
  return `Gives ${shown.join("; ")}${shown.length < parts.length ? `; and ${parts.length - shown.length} more` : ""}.`;
}

/** The pages that the rows rest on, each once, in the order in which they are cited. */
export class PageBook {
  readonly #pages = new Map<string, Page>();

  /** `documents` are the official addresses of documents. */
  constructor(private readonly documents: ReadonlySet<string>) {}

  /** Cites a page; gives its locator. */
  cite(address: string, use: PageUse): string {
    const page = this.#pages.get(address) ?? { address, uses: [] };
    page.uses.push(use);
    this.#pages.set(address, page);
    return this.#locatorOf(page);
  }

  /** All pages, ready to be written. */
  written(): readonly WrittenWebPage[] {
    return [...this.#pages.values()].map((page) => this.#write(page));
  }

  /** The sort of a page: what its site is, or the row's own word where that puts it lower. */
  #kindOf({ address, uses }: Page): PageKindName {
    if (this.documents.has(address)) return "OFFICIAL_DOCUMENT";
    const [use] = uses;
    const site = publishers[new URL(address).host]?.kind ?? "SECONDARY";
    const row = use?.kind ?? site;
    return order.indexOf(row) > order.indexOf(site) ? row : site;
  }

  #locatorOf(page: Page): string {
    const { address } = page;
    const mark = createHash("sha256").update(address).digest("hex").slice(0, 10);
    if (hidesItsSite(this.#kindOf(page))) return `page-${mark}`;
    const path = address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\.s?html?$/, "");
    return path.length <= 80 ? slug(path) : `${slug(path.slice(0, 60))}-${mark}`;
  }

  #write(page: Page): WrittenWebPage {
    const { address, uses } = page;
    const kind = this.#kindOf(page);
    const { host } = new URL(address);
    const name = publishers[host]?.name;
    const [reported, other] = unique(uses.flatMap(({ reports }) => reports ?? []));
    const shown = isOfficial(kind) ? address : other === undefined ? reported : undefined;
    return {
      locator: this.#locatorOf(page),
      ...(name === undefined || kind === "SECONDARY" ? {} : { publisher: kind === "ENCYCLOPEDIA" ? name : `${name}, ${host}` }),
      pageKind: kind,
      ...(shown === undefined ? {} : { address: shown }),
      readAt: address,
      read: uses.find(({ read }) => read !== undefined)?.read ?? "Stored copy of the page.",
      summary: summaryOf(uses),
    };
  }
}
