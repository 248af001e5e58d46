import { describe, expect, it } from "vitest";

import type { PageKindName } from "../../src/graph/vocabulary/page-kind.js";
import { PageBook, type PageUse } from "../../src/record/page-book.js";
import { publishers } from "../../src/record/publishers.js";

const notice = "http://www.gov.cn/zhengce/content/1.htm";
const gazette = "http://www.gov.cn/gongbao/content/2.htm";
const daily = "http://covid-19.chinadaily.com.cn/a/1.htm";
const copy = "https://w.sf024.com/info/1.html";
const mirror = "https://wikizero.net/wiki/en/A";

/** How some pages are written, each cited for these uses. */
function written(cited: readonly (readonly [string, PageUse])[], { documents = [notice], kinds = [] }: { documents?: readonly string[]; kinds?: readonly (readonly [string, PageKindName])[] } = {}) {
  const book = new PageBook(new Set(documents), new Map(kinds));
  const locators = cited.map(([address, use]) => book.cite(address, use));
  return { locators, pages: book.written(new Map(locators.map((locator) => [locator, "Taken from it: a size."]))) };
}

const only = (...cited: readonly (readonly [string, PageUse])[]) => written(cited).pages[0];

describe("a page", () => {
  it("is written once, however often it is cited", () => {
    const { locators, pages } = written([[daily, {}], [notice, {}], [daily, {}]]);
    expect(locators[2]).toBe(locators[0]);
    expect(pages.map(({ readAt }) => readAt)).toEqual([daily, notice]);
  });

  it("on which nothing rests is not written", () => {
    const book = new PageBook(new Set(), new Map());
    book.cite(daily, {});
    expect(book.written(new Map())).toEqual([]);
  });

  it("of a document shows its own address, and by whom it is", () => {
    expect(only([notice, { read: "Row of an index." }])).toEqual({
      locator: "gov-cn-zhengce-content-1",
      publisher: "Government of China, www.gov.cn",
      pageKind: "OFFICIAL_DOCUMENT",
      address: notice,
      readAt: notice,
      read: "Row of an index.",
      summary: "Taken from it: a size.",
    });
  });

  it("of a government that is no document is an official page", () => {
    expect(only(["http://www.sc.gov.cn/a.html", {}])).toMatchObject({ pageKind: "OFFICIAL_PAGE", address: "http://www.sc.gov.cn/a.html" });
  });

  it.each([
    [copy, "SECONDARY"],
    ["https://github.com/a/b", "SECONDARY"],
    [mirror, "ENCYCLOPEDIA"],
    ["https://pinocchiopedia.com/wiki/A", "ENCYCLOPEDIA"],
    ["https://jendow.com.tw/wiki/A", "ENCYCLOPEDIA"],
    ["https://en.wikipedia.org/wiki/A", "ENCYCLOPEDIA"],
  ])("at %s shows nothing of its site, as it is %s", (address, pageKind) => {
    const { readAt, ...shown } = only([address, {}]) ?? {};
    expect(readAt).toBe(address);
    expect(shown).toMatchObject({ pageKind, locator: expect.stringMatching(/^page-[0-9a-f]{10}$/) });
    expect(JSON.stringify(shown)).not.toContain(new URL(address).host);
  });

  it("has a publisher unless it is a copy", () => {
    expect(only([daily, {}])?.publisher).toBe("China Daily, covid-19.chinadaily.com.cn");
    expect(only([mirror, {}])?.publisher).toBe("An online encyclopedia");
    expect(only([copy, {}])).not.toHaveProperty("publisher");
  });

  it("is what its row calls it where that is less", () => {
    expect(written([[daily, {}]], { kinds: [[daily, "SECONDARY"]] }).pages[0]).toMatchObject({ pageKind: "SECONDARY" });
    expect(written([[copy, {}]], { kinds: [[copy, "PRESS"]] }).pages[0]).toMatchObject({ pageKind: "SECONDARY" });
  });
});

describe("the address shown for a page that is not official", () => {
  it("is that of the document it reports", () => {
    expect(only([daily, { reports: notice }], [daily, { reports: notice }])?.address).toBe(notice);
  });

  it("is left out where it reports two documents, or is read for something else, too", () => {
    expect(only([daily, { reports: notice }], [daily, { reports: gazette }])).not.toHaveProperty("address");
    expect(only([daily, { reports: notice }], [daily, {}])).not.toHaveProperty("address");
    expect(only([copy, {}])).not.toHaveProperty("address");
    expect(only(["http://bbs.m4.cn/archiver/tid-3727190.html", { reports: notice }])).not.toHaveProperty("address");
  });
});

describe("the sites", () => {
  it("of governments are official, and no others are", () => {
    const isGovernment = ([host]: readonly [string, unknown]): boolean => /(^|\.)gov\.cn\.?$/.test(host);
    const official = Object.entries(publishers).filter(([, { kind }]) => kind.startsWith("OFFICIAL"));
    expect(official.map(([host]) => host)).toEqual(Object.entries(publishers).filter(isGovernment).map(([host]) => host));
  });

  it("have a name unless they are secondary", () => {
    expect(Object.entries(publishers).filter(([, { kind, name }]) => (kind === "SECONDARY") !== (name === undefined))).toEqual([]);
  });
});
