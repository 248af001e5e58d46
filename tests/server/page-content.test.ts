import { describe, expect, inject, it } from "vitest";

import { get } from "./http.js";

const page = async (path: string): Promise<string> => (await get(path, { accept: "text/html" })).text;

/** What stands beside the name of a property on a page. */
const told = (text: string, property: string): string => new RegExp(`<th>${property}</th><td>(.*?)</td></tr>`, "s").exec(text)?.[1] ?? "";

describe("the page of a figure", () => {
  it("shows the number as printed and in the base unit, and the reading of a doubtful label with its conflict", async () => {
    const text = await page("/figure/t4-2016-inflows");
    expect(told(text, "As printed")).toMatch(/^19,835 .*billion US dollars/);
    expect(told(text, "In the base unit")).toBe('<data value="19835000000000">19,835,000,000,000</data> US dollars');
    expect(told(text, "Likely meant")).toMatch(/<data value="1983500000000">.*label doubtful.*href="\/conflict\/table-4-unit"/s);
    expect(told(text, "Cell of")).toContain('<a href="/table/4">');
    expect(["Measures", "Of", "Period", "Bound", "Nature", "Reported by"].filter((property) => told(text, property) === "")).toEqual([]);
    expect(text).toContain('<h2>Where it is given</h2><ul><li><a href="/passage/t4.data"');
  });

  it("shows what it is compared with, its checks with their inputs and results, and its conflicts", async () => {
    const text = await page("/figure/zones-imports-and-exports-growth-2022");
    expect(told(text, "Compared")).toMatch(/^growth .*against 2021/s);
    expect(text).toContain('<h2><a href="/check/zones-imports-and-exports-growth-2022">Recomputed</a></h2>');
    expect(told(text, "Agrees")).toBe("no");
    expect(told(text, "Inputs")).toContain('href="/figure/zones-imports-and-exports-2021"');
    expect(text).toContain('<h2>Conflicts</h2><ul><li><a href="/conflict/zones-imports-and-exports-growth-2022">');
  });
});

describe("the page of a table", () => {
  it("has the rows and columns of the table, every cell with its figure", async () => {
    const text = await page("/table/2");
    const [head = "", ...lines] = [...text.matchAll(/<tr>(?:<td><\/td>)?<th scope.*?<\/tr>/gs)].map(([line]) => line);
    expect([...head.matchAll(/scope="col">.*?>([^<]+)<\/a>/g)].map(([, label]) => label)).toEqual([
      ...["Export", "Import", "Total trade (Exports and imports)"],
      ...["Export growth rate (%)", "Import growth rate (%)", "Total trade growth rate (%)"],
    ]);
    expect(lines.map((line) => /scope="row">(\d+)</.exec(line)?.[1])).toEqual(Array.from({ length: 31 }, (_none, year) => String(1990 + year)));
    expect(lines[0]).toMatch(/<td><a href="\/figure\/[^"]+">3,489,739<\/a><\/td>/);
  });

  it("leaves a blank cell blank, and lets periods run across where they are printed so", async () => {
    expect(await page("/table/3")).toMatch(/scope="row">1990<\/th>(?:<td><a [^>]+>[\d,]+<\/a><\/td>){3}(?:<td><\/td>){3}<\/tr>/);
    expect(await page("/table/1")).toMatch(/<thead><tr><td><\/td><th scope="col">1990<\/th><th scope="col">1995<\/th>/);
  });

  it("marks a doubtful unit, and says how it is likely meant and why", async () => {
    const text = await page("/table/4");
    expect(told(text, "Unit as printed")).toMatch(/^Billion US dollars .*label doubtful/);
    expect(text).toMatch(/Inflow Volume: likely meant in hundred million US dollars\. .*href="\/conflict\/table-4-unit"/);
    expect(await page("/table/2")).not.toContain("label doubtful");
  });
});

describe("the page of a check", () => {
  it("shows what is printed, what it comes to and from what, and whether the two agree", async () => {
    const text = await page("/check/tasks-of-the-zones");
    expect([told(text, "Printed"), told(text, "Recomputed"), told(text, "Agrees")]).toEqual(["five tasks", '<data value="5">5</data> tasks', "yes, within the rounding of what is printed"]);
    expect(told(text, "Figure")).toContain('href="/figure/tasks-of-the-zones"');
    expect(told(text, "Inputs").match(/href="\/task\//g)).toHaveLength(5);
  });

  it("says why a number cannot be recomputed", async () => {
    const text = await page("/check/zones-share-of-land-area");
    expect([told(text, "Agrees"), told(text, "Recomputed")]).toEqual(["cannot be recomputed", ""]);
    expect(told(text, "Why").length).toBeGreaterThan(20);
  });
});

describe("the page of a conflict", () => {
  it("shows every side with its passage and what holds it, the weight and the likely reading", async () => {
    const text = await page("/conflict/table-4-unit");
    expect(told(text, "How much it matters")).toBe("weight 3 of 3");
    expect(told(text, "Likely reading").length).toBeGreaterThan(20);
    expect(text).toMatch(/<a href="\/passage\/t4"[^>]*>Table 4<\/a>: <strong>Billion US dollars<\/strong>/);
    expect(text).toMatch(/<a href="\/passage\/2\.6"[^>]*>§2\.6<\/a>: <strong>2 trillion US dollars<\/strong>.*?href="\/figure\/world-fdi-inflows-2016"/s);
  });
});

describe("the page of an entity", () => {
  it("lists the figures about it or, of an indicator, its own, and its conflicts", async () => {
    const [world, indicator] = [await page("/place/world"), await page("/indicator/fdi-inflows")];
    expect(world).toMatch(/<h2>Figures about it<\/h2>.*href="\/figure\/.*The first 50 of \d+; the API has them all\./s);
    expect(indicator).toMatch(/<h2>Its figures<\/h2>.*href="\/figure\/t4-2016-inflows">[^<]+<\/a> <span class="status">label doubtful/s);
    for (const text of [world, indicator]) expect(text).toMatch(/<h2>Conflicts<\/h2>.*href="\/conflict\/table-4-unit"/s);
  });

  it("marks what is only aimed at or expected", async () => {
    const { text } = await get("/figure/cargo-clearance-time-reduction-proposed.json");
    const { nature, indicator } = JSON.parse(text) as { nature: string; indicator: { id: string } };
    expect(nature).toBe("TARGET");
    expect(await page(`/${indicator.id}`)).toMatch(/href="\/figure\/cargo-clearance-time-reduction-proposed">[^<]+<\/a> <span class="status">target/);
  });

  it("says of a work where it is cited, and as what", async () => {
    expect(await page("/work/xi-2022")).toMatch(/<h2>Where it is cited<\/h2><ul><li><a href="\/passage\/3\.2"[^>]*>§3\.2<\/a> as Xi, 2022/);
  });
});

describe("the page of a passage", () => {
  it("shows what was taken from it by kind, and the works it refers to", async () => {
    const text = await page("/passage/1.9");
    expect(text).toMatch(/<h2>Works it refers to<\/h2><p><a href="\/work\//);
    expect([...text.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual(expect.arrayContaining(["Named here", "Figures", "Sides of conflicts"]));
    expect(text).toMatch(/href="\/figure\/zones-imports-and-exports-2021">[^<]+6\.8 trillion yuan<\/a>/);
  });

  it("goes on where there is more, in the same view, until all is shown", async () => {
    let [path, items, pages] = ["/passage/1.14?edition=article", 0, 0];
    for (; path !== ""; pages++) {
      const text = await page(path);
      items += (/What the graph took from it.*/s.exec(text)?.[0].match(/<li>/g) ?? []).length;
      path = (/rel="next" href="([^"]+)"/.exec(text)?.[1] ?? "").replaceAll("&amp;", "&");
      if (path !== "") expect(path).toContain("edition=article");
    }
    const { statements } = JSON.parse((await get("/passage/1.14.json?edition=article")).text) as { statements: { totalCount: number } };
    expect([items, pages]).toEqual([statements.totalCount, Math.ceil(statements.totalCount / 100)]);
    expect(pages).toBeGreaterThan(1);
  });

  it("refuses a cursor that is none", async () => {
    const { status, text } = await get("/passage/1.14.json?after=banana");
    expect([status, text.includes("no cursor of this list")]).toEqual([400, true]);
  });
});

describe("the page where a reader starts", () => {
  it("leads to the tables, the indicators, the works and the conflicts that matter most", async () => {
    const text = await page("/");
    for (const link of ["/table/4", "/indicator/fdi-inflows", "/work/xi-2022", "/conflict/table-4-unit"]) expect(text).toContain(`<a href="${link}">`);
  });
});

describe("the page of a list of measures", () => {
  it("says how many of its measures are here, and that counts over one that is not whole are lower bounds", async () => {
    expect(await page("/batch/national-7")).toContain("<p><strong>19 of its measures are here</strong>; the document has 24. The list is not complete: what is counted over it is a lower bound.</p>");
    expect(await page("/batch/national-6")).toContain("how many the document has is not known. The list is not complete");
    expect(await page("/batch/guangdong-provincial-6")).toContain("<strong>11 of its measures are here</strong>; the document has 11. The list is complete.</p>");
  });
});

describe("the page of a web page", () => {
  it("leads to the official address, and says what was read of it", async () => {
    const text = await page("/web-page/gov-cn-zhengce-zhengceku-2020-07-07-content-5524720");
    expect(told(text, "published by")).toBe("Government of China, www.gov.cn");
    expect(told(text, "official address")).toContain('<a href="http://www.gov.cn/zhengce/zhengceku/2020-07/07/content_5524720.htm">');
    expect(told(text, "what was read")).toMatch(/^Row of a public index/);
    expect(text).toContain("<h3>Facts</h3>");
  });

  it("never leads to a copy", async () => {
    const text = await page("/web-page/page-b1eaf3dbae");
    expect(told(text, "published by")).toMatch(/^not known/);
    expect(told(text, "official address")).toBe("none is known");
    expect(text).not.toContain("http://");
    expect(text).not.toContain("https://");
  });
});

describe("the page of an id that was merged", () => {
  it.each([
    ["/document/guofa-2018-34", "/document/hainan-overall-plan"],
    ["/document/guofa-2018-34.json?edition=full", "/document/hainan-overall-plan.json?edition=full"],
  ])("at %s is at %s for good", async (old, stays) => {
    const { status, headers } = await fetch(`${inject("url")}${old}`, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([308, stays]);
  });
});

describe("what is not simply stated", () => {
  it("says so beside its source", async () => {
    expect(await page("/wave/2016-seven-zones")).toMatch(/<th>launched on<\/th>.*?<span class="status">derived<\/span>/s);
    expect(told(await page("/zone/shanghai"), "launched on")).not.toMatch(/<td>.*class="status"/s);
  });
});
