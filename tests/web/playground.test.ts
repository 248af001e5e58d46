import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { questionsOf } from "../../web/src/questions-of.js";
import { openBrowser } from "../browser.js";
import { textOf } from "../source-files.js";

const url = inject("url");
const soon = { timeout: 30_000 };

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  // So high that the editors draw every line; what is out of sight they leave out of the document.
  context = await browser.newContext({ viewport: { width: 1280, height: 8000 } });
  page = await context.newPage();
});
afterEach(() => context.close());

describe("the playground", () => {
  it("shows where a measure was tried first, and on what evidence, before anything is pressed", async () => {
    await page.goto(`${url}/playground`);

    await expect.poll(answer, soon).toContain('"name": "Shanghai FTZ"');
    await expect.poll(answer, soon).toContain('"locator": "1.11"');
  });

  it("runs what the visitor wrote", async () => {
    await openAnswered();

    await addBanana();
    await page.getByRole("button", { name: "Execute query" }).click();

    await expect.poll(answer, soon).toMatch(/"banana": (true|false)/);
  });

  it.each([
    ["ZoneMeasures", '"zone": {', "PILOTS"],
    ["YearsWithout", '"years": [', "Shanghai FTZ"],
    ["ZonesByRound", '"groupBy": {', "August 2016"],
    ["ShareOfForeignCapital", '"compare": {', "18.521739"],
    ["RestsOn", '"confidence": ', "TRIAL_DOCUMENT"],
    ["Conflicts", '"conflicts": {', "ARITHMETIC"],
    ["NoMeasures", '"zones": {', "Hunan FTZ"],
  ])("answers the question %s as soon as its tab is opened", async (title, field, expected) => {
    await openAnswered();

    await page.getByRole("tab", { name: title }).click();

    await expect.poll(answer, soon).toContain(field);
    expect(await answer()).toContain(expected);
    expect(await answer()).not.toContain('"errors"');
  });

  it("lists every question of the cookbook below its theme", async () => {
    await openAnswered();
    const listed = await page.locator(".questions button").evaluateAll((buttons) => buttons.map((button) => button.textContent));

    expect(listed).toEqual(questionsOf(textOf("docs/queries.md")).map(({ text }) => text));
    expect(await page.locator(".questions summary").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^Paths \(\d+\)$/), expect.stringMatching(/^Absence \(\d+\)$/)]));
  });

  it("answers a question that is looked for and chosen by keyboard, in a tab of its own", async () => {
    await openAnswered();

    await page.getByRole("searchbox", { name: "Search the questions" }).fill("forecasts whose");
    for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);

    await page.getByRole("tab", { name: "Forecasts", selected: true }).waitFor();
    await expect.poll(answer, soon).toContain('"reportedBy": {');
    expect(await query()).toMatch(/^# Which numbers are forecasts, and whose are they[?]/);

    await page.getByRole("searchbox").fill("banana");
    await page.getByRole("status").getByText("No question has all of these words.").waitFor();
  });

  it("shows a question that is chosen on a narrow screen instead of the list", async () => {
    await page.setViewportSize({ width: 360, height: 4000 });
    await openAnswered();
    expect(await page.locator(".questions").count()).toBe(0);

    await page.getByRole("button", { name: "Show Questions" }).click();
    expect((await page.locator(".questions").boundingBox())?.width).toBeGreaterThan(240);
    await page.getByText(/^Conflicts \(\d+\)$/).click();
    await page.getByRole("button", { name: "Which printed numbers do not follow" }).click();

    await expect.poll(answer, soon).toContain("602.74");
    expect(await page.locator(".questions").count()).toBe(0);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(360);
  });

  it("opens the explorer and the documentation", async () => {
    await openAnswered();

    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await page.locator(".docExplorerWrap").getByText("originStated").waitFor();

    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-plugin").getByRole("link", { name: "Query", exact: true }).click();
    await page.locator(".graphiql-plugin").getByRole("link", { name: "trace", exact: true }).waitFor();
  });

  it("keeps a visitor's own query, and leaves it to the visitor to run it", async () => {
    await openAnswered();
    await addBanana();
    await expect.poll(async () => JSON.stringify(await context.storageState()), soon).toContain("banana");

    // A question runs as soon as the schema is known; so when that has come and a moment has passed, nothing will run.
    const schemaCame = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await page.reload();
    await schemaCame;
    await expect.poll(query, soon).toContain("banana: originStated");
    await page.waitForTimeout(1_000);
    expect(await answer()).toBe("");
  });

  it("asks no other host for anything and logs no complaint", async () => {
    const hosts = new Set<string>();
    const complaints: string[] = [];
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));

    await openAnswered();
    await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await page.locator(".docExplorerWrap").getByText("originStated").waitFor();
    await page.getByRole("button", { name: "Prettify query" }).click();
    await page.waitForTimeout(1_000);

    expect([...hosts]).toEqual([new URL(url).host]);
    expect(complaints).toEqual([]);
  });
});

describe("without JavaScript", () => {
  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
  });

  it("a zone's page shows its name and its evidence", async () => {
    await page.goto(`${url}/zone/shanghai`);

    expect(await page.title()).toContain("Shanghai");
    await page.getByText(/§\d+\.\d+/).first().waitFor();
  });

  it("the playground leads to what can be read", async () => {
    await page.goto(`${url}/playground`);
    const links = await page.getByRole("link").all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));

    expect(addresses).toEqual(["/zone/shanghai", "/schema.graphql"]);
    for (const address of addresses) expect((await fetch(`${url}${address}`)).status, `${address}`).toBe(200);
  });
});

async function openAnswered(): Promise<void> {
  await page.goto(`${url}/playground`);
  await expect.poll(answer, soon).toContain('"data"');
}

/** Asks for one more field under the fourth line of the first question, where its trace begins. */
async function addBanana(): Promise<void> {
  await page.getByRole("region", { name: "Operation Editor" }).locator(".graphiql-editor").click();
  for (const key of ["PageUp", "ArrowDown", "ArrowDown", "ArrowDown", "End"]) await page.keyboard.press(key);
  await page.keyboard.insertText("\nbanana: originStated");
}

async function query(): Promise<string> {
  return plain(await page.getByRole("region", { name: "Operation Editor" }).locator(".view-lines").innerText());
}

async function answer(): Promise<string> {
  return plain(await page.locator(".result-window .view-lines").innerText());
}

/** The editor draws spaces as no-break spaces. */
function plain(drawn: string): string {
  return drawn.replaceAll("\u00a0", " ").trim();
}
