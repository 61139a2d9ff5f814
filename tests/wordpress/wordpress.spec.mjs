// In a real WordPress, in a real browser: what each kind of writer can put on a page, and what WordPress takes away.
// The code is that of tests/snippets, which ita-view's tests hold equal to what the app's page writes. Its addresses are
// those of https://ita.example, which this test answers from dist; no other address outside the site may be asked for.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { logIn } from "./people.mjs";
import { bringUp } from "./site.mjs";
import { launch } from "../e2e/helpers/app.mjs";
import { nothingHappens } from "../e2e/helpers/wait.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const APP = resolve(process.env.ITA_APP ?? join(here, "../../dist/app"));
const OUTSIDE = "https://ita.example/score/";
const VECTOR = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".woff2": "font/woff2" };

const snippet = (name) => readFileSync(join(here, "../snippets", `${name}.html`), "utf8");

let site;
let browser;
const writers = {};

before(async () => {
  const started = Date.now();
  [site, browser] = await Promise.all([bringUp(), launch()]);
  for (const user of ["administrator", "editor", "author"]) writers[user] = await logIn(browser, site, user);
  console.log(`WordPress ${site.version} is up with three writers in ${((Date.now() - started) / 1000).toFixed(1)} s`);
});

after(async () => {
  await browser?.close();
  await site?.down();
});

/** Opens a published page as any reader does, and fails on an alert, a complaint, or a request to anywhere else. */
async function read(url, work, { outside = false, viewport = { width: 1280, height: 800 } } = {}) {
  const context = await browser.newContext({ locale: "th-TH", viewport });
  const wrong = [];
  await context.route(`${OUTSIDE}**`, (route) => {
    const file = normalize(join(APP, new URL(route.request().url()).pathname.slice("/score/".length) || "index.html"));
    if (!outside || !file.startsWith(APP) || !existsSync(file) || !statSync(file).isFile()) return route.abort();
    const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "access-control-allow-origin": "*" };
    return route.fulfill({ headers, body: readFileSync(file) });
  });
  const page = await context.newPage();
  page.on("dialog", (dialog) => { wrong.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => wrong.push(`uncaught: ${error}`));
  page.on("console", (message) => { if (message.type() === "error") wrong.push(`console: ${message.text()}`); });
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    const ours = `${origin}/` === site.url || ["data:", "blob:"].includes(protocol) || (outside && request.url().startsWith(OUTSIDE));
    if (!ours) wrong.push(`asked elsewhere: ${request.url()}`);
  });
  try {
    await page.goto(url, { waitUntil: "load" });
    await work(page);
    await nothingHappens();
  } finally {
    await context.close();
  }
  assert.deepEqual(wrong, []);
}

const content = (page) => page.locator(".wp-block-post-content, .entry-content").first();

/** Waits until the element runs, and gives the text that it shows. */
async function shown(page, selector = "ita-score") {
  await page.waitForFunction((selector) => {
    const element = document.querySelector(selector);
    return element?.shadowRoot?.textContent.includes("96.39");
  }, selector, { timeout: 20_000 });
  return page.evaluate((selector) => document.querySelector(selector).shadowRoot.textContent, selector);
}

const block = (html) => `<!-- wp:html -->\n${html}<!-- /wp:html -->`;
const shortcode = (text) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;

test("an administrator's HTML block keeps the element, and it runs", async () => {
  const made = await writers.administrator.post("element", block(snippet("element-card")));
  assert.ok(made.stored.includes(snippet("element-card").trim()), "stored as it was copied");
  await read(made.url, async (page) => { await shown(page); }, { outside: true });
});

test("an editor's iframe is kept, shows the result, and grows to its height with the helper", async () => {
  const made = await writers.editor.post("frame", block(snippet("frame-card") + snippet("frame-helper")));
  assert.ok(made.stored.includes("<iframe") && made.stored.includes("ita-score:height"));
  await read(made.url, async (page) => {
    const frame = page.frameLocator("iframe");
    await frame.locator(".result-number b", { hasText: "96.39" }).waitFor({ timeout: 20_000 });
    await page.waitForFunction(() => document.querySelector("iframe").getAttribute("height") !== "820");
    const high = await page.locator("iframe").evaluate((iframe) => iframe.clientHeight);
    const inside = await frame.locator("#app").evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
    assert.equal(high, inside);
  }, { outside: true });
});

test("WordPress takes script, element, iframe and drawing from an author", async () => {
  const made = await writers.author.post("stripped", block(`${snippet("element-card")}${snippet("frame-card")}<svg><rect width="9" height="9"/></svg>`));
  for (const taken of ["<script", "<ita-score", "<iframe", "<svg", "<rect"]) assert.ok(!made.stored.includes(taken), `${taken} is taken`);
  assert.match(made.stored, /<table>[\s\S]*98\.10[\s\S]*<\/table>/, "the plain table inside the element is left");
  assert.match(made.stored, /<a href="https:\/\/ita\.example\/score\/#ITA:1\.0\/FY:2568\/iit:98\.1\/eit:93\.2\/oit:97\.5"/);
  await read(made.url, async (page) => {
    assert.match(await content(page).innerText(), /เทศบาลตำบลบางกระบือ ปีงบประมาณ พ\.ศ\. 2568 96\.39 ผ่านดี/);
  });
});

test("an author's shortcode works anyway, with the site's own files only", async () => {
  const made = await writers.author.post("shortcode", shortcode(`[ita_score vector="${VECTOR}" agency="เทศบาลตำบลบางกระบือ"]`));
  await read(made.url, async (page) => {
    await shown(page);
    const src = await page.locator("script[type=module][src*=ita-score]").getAttribute("src");
    assert.ok(src.startsWith(`${site.url}wp-content/plugins/ita-score/element/ita-score.js`), src);
    const attributes = await page.locator("ita-score").evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    assert.deepEqual(attributes, { mode: "card", year: "2568", vector: VECTOR, lang: "th", numerals: "arabic", agency: "เทศบาลตำบลบางกระบือ" });
  });
});

test("a page without the shortcode loads nothing of the plugin", async () => {
  const made = await writers.author.post("other", "<!-- wp:paragraph --><p>ไม่มีคะแนน</p><!-- /wp:paragraph -->");
  await read(made.url, async (page) => assert.equal(await page.locator("script[src*=ita-score]").count(), 0));
});

test("without JavaScript the shortcode shows a table of the values", async () => {
  const made = await writers.author.post("plain", shortcode(`[ita_score vector="${VECTOR}" app="https://ita.example/score/"]`));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(made.url);
  assert.match((await page.locator("ita-score").innerText()).replace(/\s+/g, " "), /คะแนน ITA ปีงบประมาณ พ\.ศ\. 2568 ITA คะแนน IIT 98\.1 EIT 93\.2 OIT 97\.5/);
  assert.equal(await page.locator("ita-score a").getAttribute("href"), `https://ita.example/score/#${VECTOR}`);
  await context.close();
});

test("the static card survives an author: number, level, reason, table, link, styles", async () => {
  const made = await writers.author.post("static", block(snippet("static-card")));
  assert.ok(!made.stored.includes("<svg"), "WordPress takes the drawing");
  await read(made.url, async (page) => {
    const text = (await content(page).innerText()).replace(/\s+/g, " ").trim();
    assert.equal(text, "เทศบาลตำบลบางกระบือ ปีงบประมาณ พ.ศ. 2568 96.39 ผ่านดี ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน IIT 98.10 29.43 จาก 30 EIT 93.20 27.96 จาก 30 OIT 97.50 39.00 จาก 40 ทดลองเปลี่ยนคะแนน · เป็นการจำลองคะแนน ไม่ใช่ผลที่สำนักงาน ป.ป.ช. ประกาศ", "nothing is left of the drawing, nothing else is lost");
    const badge = content(page).locator("strong", { hasText: /^ผ่านดี$/ });
    assert.equal(await badge.evaluate((element) => getComputedStyle(element).backgroundColor), "rgb(39, 118, 182)");
    assert.equal(await content(page).locator("div").first().evaluate((element) => getComputedStyle(element).maxWidth), "520px");
  });
});

test("the static card of an administrator keeps its drawing", async () => {
  const made = await writers.administrator.post("static whole", block(snippet("static-card")));
  await read(made.url, async (page) => {
    const drawing = content(page).locator("svg[role=img]");
    assert.match(await drawing.getAttribute("aria-label"), /96\.39/);
    assert.ok((await drawing.locator("rect").count()) > 3);
  });
});

test("the block is in the editor's list, is stored as text by an author, and prints the element", async () => {
  const { page } = writers.author;
  await page.goto(`${site.url}wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType("ita-score/score"));
  const content = await page.evaluate((vector) => {
    const { createBlock, serialize, getBlockType } = window.wp.blocks;
    const made = createBlock("ita-score/score", { vector, agency: "อบต. ตัวอย่าง" });
    window.wp.data.dispatch("core/block-editor").insertBlock(made);
    return getBlockType("ita-score/score").title === "ITA Score" ? serialize([made]) : "";
  }, VECTOR);
  const field = page.locator(".wp-block-ita-score-score input[type=text]").first();
  await field.waitFor({ timeout: 15_000 });
  assert.equal(await field.inputValue(), VECTOR, "the form shows the vector");
  const made = await writers.author.post("block", content);
  await read(made.url, async (reader) => { await shown(reader); });
});

const EVIL = [
  `x" onmouseover="alert(1)`,
  `"><img src=x onerror=alert(2)>`,
  `&quot;&gt;&lt;script&gt;alert(3)&lt;/script&gt;`,
  `' autofocus onfocus=alert(4) '`,
  `javascript:alert(5)`,
  `</ita-score><h1>x</h1>`,
];
for (const [who, evil] of EVIL.flatMap((evil) => [["author", evil], ["administrator", evil]])) {
  test(`injection by an ${who} through every attribute stays text: ${evil}`, async () => {
    const quote = evil.includes('"') ? "'" : '"';
    const names = ["vector", "year", "mode", "lang", "numerals", "theme", "readonly", "agency", "app"];
    const codes = names.map((name) => `[ita_score ${name}=${quote}${evil}${quote}]`).join("\n");
    const made = await writers[who].post("evil", shortcode(codes));
    const context = await browser.newContext();
    const page = await context.newPage();
    const alerts = [];
    page.on("dialog", (dialog) => { alerts.push(dialog.message()); dialog.dismiss(); });
    await page.goto(made.url);
    await nothingHappens();
    const found = await page.evaluate(() => [...document.querySelectorAll("ita-score")].map((element) => ({
      attributes: [element, ...element.querySelectorAll("*")].flatMap((it) => it.getAttributeNames()),
      tags: [...element.querySelectorAll("*")].map((it) => it.localName),
      links: [...element.querySelectorAll("[href]"), element].map((it) => it.getAttribute("href") ?? it.getAttribute("app") ?? ""),
    })));
    assert.ok(found.length >= names.length, `every shortcode printed its element: ${found.length}`);
    const known = ["agency", "mode", "year", "vector", "lang", "numerals", "theme", "readonly", "app", "scope", "href", "class", "style", "form", "tabindex", "role"];
    for (const { attributes, tags, links } of found) {
      assert.deepEqual(attributes.filter((name) => !known.includes(name)), [], "no attribute but ours");
      assert.deepEqual(tags.filter((name) => !["table", "caption", "thead", "tbody", "tr", "th", "td", "p", "a", "b", "br"].includes(name)), [], "no tag but ours");
      assert.ok(links.every((link) => !/^\s*javascript:/i.test(link)), "no script in an address");
    }
    assert.deepEqual(alerts, []);
    await context.close();
  });
}

test("PHP complained of nothing of the plugin's", () => {
  assert.deepEqual(site.complaints().split("\n").filter((line) => /ita-score|ita_score/.test(line)), []);
});
