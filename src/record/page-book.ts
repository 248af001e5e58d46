import { createHash } from "node:crypto";

import { authorities } from "../graph/vocabulary/authority.js";
import type { PageKindName } from "../graph/vocabulary/page-kind.js";
import { publishers } from "./publishers.js";
import { reportsAnother } from "./reports-another.js";
import { slug } from "./slug.js";
import type { WrittenWebPage } from "./written.js";

/** How a page was read. */
export interface PageUse {
  /** The official address of the document that what is read there is about; it is shown only where every use of the page names the same. */
  readonly reports?: string | undefined;
  /** What of it was read, when it is not a stored copy of it. */
  readonly read?: string | undefined;
}

interface Page {
  readonly address: string;
  readonly uses: PageUse[];
}

const isOfficial = (kind: PageKindName): boolean => kind === "OFFICIAL_DOCUMENT" || kind === "OFFICIAL_PAGE";
const hidesItsSite = (kind: PageKindName): boolean => kind === "ENCYCLOPEDIA" || kind === "SECONDARY";

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** The pages that the rows rest on, each once, in the order in which they are cited. */
export class PageBook {
  readonly #pages = new Map<string, Page>();

  /** `documents` are the official addresses of documents; `kinds` what rows call the pages they were read from. */
  constructor(
    private readonly documents: ReadonlySet<string>,
    private readonly kinds: ReadonlyMap<string, PageKindName>,
  ) {}

  /** Cites a page; gives its locator. */
  cite(address: string, use: PageUse): string {
    const page = this.#pages.get(address) ?? { address, uses: [] };
    page.uses.push(use);
    this.#pages.set(address, page);
    return this.#locatorOf(page);
  }

  /** All pages that something rests on, ready to be written; `summaries` tell by locator what that is. */
  written(summaries: ReadonlyMap<string, string>): readonly WrittenWebPage[] {
    return [...this.#pages.values()].flatMap((page) => {
      const summary = summaries.get(this.#locatorOf(page));
      return summary === undefined ? [] : [{ ...this.#write(page), summary }];
    });
  }

  /** The sort of a page: what its site is, or the row's own word where that puts it lower. */
  #kindOf({ address }: Page): PageKindName {
    if (this.documents.has(address)) return "OFFICIAL_DOCUMENT";
    const site = publishers[new URL(address).host]?.kind ?? "SECONDARY";
    const row = this.kinds.get(address) ?? site;
    return authorities.indexOf(row) > authorities.indexOf(site) ? row : site;
  }

  #locatorOf(page: Page): string {
    const { address } = page;
    const mark = createHash("sha256").update(address).digest("hex").slice(0, 10);
    if (hidesItsSite(this.#kindOf(page))) return `page-${mark}`;
    const path = address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\.s?html?$/, "");
    return path.length <= 80 ? slug(path) : `${slug(path.slice(0, 60))}-${mark}`;
  }

  #write(page: Page): Omit<WrittenWebPage, "summary"> {
    const { address, uses } = page;
    const kind = this.#kindOf(page);
    const { host } = new URL(address);
    const name = publishers[host]?.name;
    const [reported, ...others] = unique(uses.map(({ reports }) => (reportsAnother.has(address) ? undefined : reports)));
    const shown = isOfficial(kind) ? address : others.length === 0 ? reported : undefined;
    return {
      locator: this.#locatorOf(page),
      ...(name === undefined || kind === "SECONDARY" ? {} : { publisher: kind === "ENCYCLOPEDIA" ? name : `${name}, ${host}` }),
      pageKind: kind,
      ...(shown === undefined ? {} : { address: shown }),
      readAt: address,
      read: uses.find(({ read }) => read !== undefined)?.read ?? "Stored copy of the page.",
    };
  }
}
