// All ways in a page with an old Joomla template's styles and scripts (www/demo/old-theme.html), and the demo pages of the
// frame and of plain HTML. As on a server, demo, app and element lie side by side.
import assert from "node:assert/strict";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { unjoined, useApp } from "../helpers/app.mjs";
import { becomes } from "../helpers/wait.mjs";
import { serveSite } from "../helpers/site.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const site = {
  folders: { "/app/": process.env.ITA_APP ?? join(root, "dist/app"), "/element/": join(root, "dist/element"), "/demo/": join(root, "www/demo") },
};
const app = useApp();
before(() => serveSite(site));
after(() => site.close());

/** Opens a demo page, and fails on any complaint or request elsewhere. */
async function demo(name, work, settings = {}) {
  const context = await app.browser.newContext({ locale: "th-TH", ...settings });
  await unjoined(context);
  const page = await context.newPage();
  const wrong = [];
  const icon = (url) => url.endsWith("/favicon.ico");
  page.on("console", (message) => {
    if (message.type() === "error" && !icon(message.location().url)) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  context.on("request", (request) => { if (!request.url().startsWith(`${site.origin}/`)) wrong.push(`elsewhere: ${request.url()}`); });
  try {
    await page.goto(`${site.origin}/demo/${name}.html`);
    await work(page);
  } finally {
    await context.close();
  }
  assert.deepEqual(wrong, []);
}

const element = (page) => page.evaluate(() => document.querySelector("ita-score").shadowRoot?.textContent ?? "");
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const viewport of [{ width: 1280, height: 900 }, { width: 375, height: 812 }]) {
  test(`in an old theme, ${viewport.width} wide, all three show the result`, async () => {
    await demo("old-theme", async (page) => {
      await page.locator("ita-score").scrollIntoViewIfNeeded();
      await becomes(async () => (await element(page)).includes("96.39"), true);
      await page.locator("iframe").scrollIntoViewIfNeeded();
      await page.frameLocator("iframe").locator(".result-number b", { hasText: "96.39" }).waitFor();
      const card = page.locator(".custom > div[style]");
      assert.match((await card.innerText()).replace(/\s+/g, " "), /96\.39 ผ่านดี .*IIT 98\.10 29\.43 จาก 30/);
      assert.equal(await card.locator("svg[role=img]").evaluate((svg) => svg.clientHeight), 30);
      assert.equal(await sideways(page), 0);
    }, { viewport });
  });
}

test("the demo of the frame fits its height", async () => {
  await demo("frame", async (page) => {
    const frame = page.frameLocator("iframe");
    await frame.locator(".result-number b", { hasText: "96.39" }).waitFor();
    await becomes(async () => {
      const high = await page.locator("iframe").evaluate((iframe) => iframe.clientHeight);
      return high - (await frame.locator("#app").evaluate((app) => Math.ceil(app.getBoundingClientRect().height)));
    }, 0);
  });
});

test("the demo of plain HTML needs no script", async () => {
  await demo("static", async (page) => {
    assert.match(await page.locator(".container").innerText(), /96\.39[\s\S]*ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93\.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1\.80 คะแนน/);
    assert.equal(await page.locator(".container a").getAttribute("href"), "../app/#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
  }, { javaScriptEnabled: false });
});
