// The page inside another site's frame: no header, nothing stored, its height told; and the helper that heeds it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertAccessible, running, unjoined, useApp, withPage } from "../helpers/app.mjs";
import { english, field, resultWith } from "../helpers/calculate.mjs";
import { everything } from "../helpers/database.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";
import { serveSite } from "../helpers/site.mjs";

const app = useApp();
const VECTOR = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
const card = (options = "") => `/embed/card/${VECTOR}${options}`;
const snippets = join(dirname(fileURLToPath(import.meta.url)), "../../snippets");

/** A site of another origin. */
const site = {};
before(() => serveSite(site));
after(() => site.close());

/** Opens another site's page with this body. */
async function onSite(body, work, settings = {}) {
  site.pages["/"] = `<!doctype html><html lang="th"><meta charset="utf-8"><title>เว็บไซต์</title><body>${body}</body></html>`;
  const context = await app.browser.newContext({ locale: "th-TH", ...settings });
  await unjoined(context);
  const page = await context.newPage();
  try {
    await page.goto(`${site.origin}/`);
    await work(page);
  } finally {
    await context.close();
  }
}

/** Waits until the framed page has its fonts, with which it may be another height, and is shown as high as it is. */
async function settled(page) {
  const frame = page.frames().find((frame) => frame.url().startsWith(app.url));
  await frame.evaluate(() => document.fonts.ready.then(() => {}));
  const high = () => page.locator("iframe").first().evaluate((iframe) => iframe.clientHeight);
  const inside = () => frame.locator("#app").evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
  await becomes(async () => (await high()) - (await inside()), 0);
  return { high, inside };
}

/** A snippet as it was copied, from the app as it stands here. */
const snippet = (name) => readFileSync(join(snippets, `${name}.html`), "utf8")
  .replaceAll("https://ita.example/score/", app.url).replaceAll("https://ita.example", app.origin);

test("a card is the result and nothing else", async () => {
  await withPage(app, { hash: card("?agency=%E0%B9%80%E0%B8%97%E0%B8%A8%E0%B8%9A%E0%B8%B2%E0%B8%A5") }, async (page) => {
    assert.equal((await resultWith(page, "96.39")).level, "ผ่านดี");
    assert.equal(await page.locator("header, nav, .foot, #agency, .tree, input").count(), 0);
    assert.equal(await page.title(), "ผลการประเมิน ITA เทศบาล ปีงบประมาณ พ.ศ. 2568");
    assert.match(await page.locator("h1").innerText(), /เทศบาล\s*ปีงบประมาณ พ\.ศ\. 2568/);
    const link = page.locator("a", { hasText: "ทดลองเปลี่ยนคะแนน" });
    assert.equal(await link.getAttribute("href"), `${app.url}#${VECTOR}`);
    assert.deepEqual(await link.evaluate((a) => [a.target, a.rel]), ["_blank", "noopener"]);
    assert.match(await page.locator("main").innerText(), /เป็นการจำลองคะแนน ไม่ใช่ผลที่สำนักงาน ป\.ป\.ช\. ประกาศ/);
  });
});

test("options: English, Thai digits, dark, accent", async () => {
  await withPage(app, { hash: card("?lang=en&numerals=thai&theme=dark&accent=ff8800") }, async (page) => {
    assert.equal((await resultWith(page, "๙๖.๓๙")).level, "Good");
    const root = await page.evaluate(() => {
      const { lang, dataset: { theme }, style } = document.documentElement;
      return [lang, theme, style.getPropertyValue("--accent"), getComputedStyle(document.body).backgroundColor];
    });
    assert.deepEqual(root, ["en", "dark", "#ff8800", "rgb(26, 31, 36)"]);
    await page.evaluate((hash) => { location.hash = hash; }, card());
    await resultWith(page, "96.39");
    const plain = () => page.evaluate(() => `${document.documentElement.dataset.theme}${document.documentElement.style.getPropertyValue("--accent")}`);
    await becomes(plain, "undefined", "the next page begins with our own");
  });
});

test("a calculator computes, and its link carries what was typed", async () => {
  await withPage(app, { hash: `/embed/calculator/${VECTOR}` }, async (page) => {
    await field(page, "eit").fill("95");
    assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    assert.ok((await page.locator("main > p a").getAttribute("href")).endsWith("#ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5"));
    assert.equal(await page.evaluate(() => location.hash), `#/embed/calculator/${VECTOR}`, "the address stays");
  });
});

test("what is stored is neither read nor written", async () => {
  // A bare text file has no icon of its own, so the browser asks for one.
  await withPage(app, { prepare: (page) => page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 })) }, async (page) => {
    await field(page, "eit").fill("94.44");
    await page.locator("#agency").fill("หน่วยงานของฉัน");
    await english(page);
    await becomes(async () => (await everything(page)).includes("หน่วยงานของฉัน"), true);
    // Read from a page of no program: the app keeps its last state when it is left.
    const stored = async () => {
      await page.goto(`${app.url}element/ita-score.js`);
      return everything(page);
    };
    const before = await stored();
    await page.goto(`${app.url}#/embed/calculator/ITA:1.0/FY:2567/iit:90`);
    await page.waitForSelector("html[data-app=running]");
    assert.equal(await page.locator("html").getAttribute("lang"), "th", "the stored language is not taken");
    assert.equal(await field(page, "iit").inputValue(), "90.00");
    assert.doesNotMatch(await page.locator("main").innerText(), /หน่วยงานของฉัน/);
    await field(page, "eit").fill("88");
    await nothingHappens();
    assert.equal(await stored(), before);
  });
});

test("another hash is followed; one of the whole app, and back, begins anew", async () => {
  await withPage(app, { hash: card() }, async (page) => {
    await resultWith(page, "96.39");
    await page.evaluate(() => { location.hash = "/embed/card/ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5"; });
    await resultWith(page, "96.93");
    assert.equal(await page.locator("main").count(), 1);
    await page.evaluate(() => { location.hash = "/help"; });
    await page.locator("nav.nav").waitFor();
    await running(page);
    await page.evaluate((hash) => { location.hash = hash; }, card());
    await page.locator(".embedded").waitFor();
    await resultWith(page, "96.39");
  });
});

for (const [what, bad] of [
  ["a vector with markup", `/embed/card/ITA:1.0/FY:2568/iit:90"><img src=x onerror=alert(1)>`],
  ["an unknown year", "/embed/card/ITA:1.0/FY:2599/iit:90"],
  ["nothing", "/embed/card"],
]) {
  test(`an address that is wrong (${what}) is said to be`, async () => {
    await withPage(app, { hash: bad }, async (page) => {
      assert.match(await page.locator("#app").innerText(), /^แสดงผลไม่ได้/);
      assert.equal(await page.locator("#app *").count(), 0, "text only");
    });
  });
}

test("a name with markup and options with markup are text", async () => {
  const evil = encodeURIComponent(`"><img src=x onerror="document.title='hit'"><script>document.title='hit'</script>`);
  await withPage(app, { hash: card(`?agency=${evil}&accent=${evil}&theme=${evil}&lang=${evil}&numerals=${evil}`) }, async (page) => {
    await resultWith(page, "96.39");
    assert.equal(await page.locator(".embedded img, .embedded script").count(), 0);
    assert.match(await page.locator("h1").innerText(), /<img src=x/);
    assert.notEqual(await page.title(), "hit");
  });
});

test("on a site of another origin: shown, titled, and as high as it is with the helper", async () => {
  await onSite(snippet("frame-card") + snippet("frame-helper"), async (page) => {
    const frame = page.frameLocator("iframe");
    await frame.locator(".result-number b", { hasText: "96.39" }).waitFor();
    const { high, inside } = await settled(page);
    const before = await high();
    await frame.locator("summary").first().click();
    await becomes(async () => (await high()) > before && (await high()) === (await inside()), true);
    await frame.locator("summary").first().click();
    await becomes(high, before);
    const title = await page.locator("iframe").getAttribute("title");
    assert.equal(title, "ผลการประเมิน ITA เทศบาลตำบลบางกระบือ ปีงบประมาณ พ.ศ. 2568");
    await assertAccessible(page);
  });
});

test("the helper heeds no other page's message, and no odd one", async () => {
  await onSite(snippet("frame-card") + snippet("frame-helper"), async (page) => {
    await page.frameLocator("iframe").locator(".result-number b").waitFor();
    await settled(page);
    const height = () => page.locator("iframe").first().getAttribute("height");
    const before = await height();
    await page.evaluate(() => window.postMessage({ type: "ita-score:height", height: 5 }, "*"));
    await page.evaluate(() => {
      const other = document.createElement("iframe");
      other.srcdoc = "<script>parent.postMessage({ type: 'ita-score:height', height: 7 }, '*')</script>";
      document.body.append(other);
    });
    await nothingHappens();
    assert.equal(await height(), before, "other origins are not heeded");
    const frame = page.frames().find((frame) => frame.url().startsWith(app.url));
    for (const height of [-1, 0, 1e9, "99999", null, { valueOf: 3 }]) {
      await frame.evaluate((height) => parent.postMessage({ type: "ita-score:height", height }, "*"), height);
    }
    await frame.evaluate(() => parent.postMessage(null, "*"));
    await nothingHappens();
    assert.equal(await height(), before);
  });
});

test("only the height is told", async () => {
  await onSite(`<script>addEventListener("message", (event) => (window.heard ??= []).push(event.data))</script>${snippet("frame-calculator-en")}`, async (page) => {
    await page.frameLocator("iframe").locator("[id=field-iit]").fill("91");
    await nothingHappens();
    const heard = await page.evaluate(() => window.heard);
    assert.ok(heard.length > 0);
    for (const data of heard) {
      assert.deepEqual(Object.keys(data), ["type", "height"]);
      assert.ok(data.type === "ita-score:height" && Number.isInteger(data.height));
    }
  });
});

for (const [name, least] of [["card", 820], ["calculator", 1140]]) {
  test(`without the helper, a ${name} fits into its height on a phone`, async () => {
    await onSite(snippet("frame-card").replace("/embed/card/", `/embed/${name}/`), async (page) => {
      const frame = page.frameLocator("iframe");
      await frame.locator(".result-number b").waitFor();
      // The font and what is loaded after the start change it.
      const high = () => frame.locator("#app").evaluate((app) => app.getBoundingClientRect().height);
      const fits = (height) => height <= least && height > least - 120;
      await becomes(async () => { const height = await high(); return fits(height) || height; }, true);
      assert.equal(await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth), 0);
    }, { viewport: { width: 375, height: 812 } });
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in a card and a calculator, ${colorScheme}`, async () => {
    for (const mode of ["card", "calculator"]) {
      await withPage(app, { hash: `/embed/${mode}/${VECTOR}`, context: { colorScheme, viewport: { width: 375, height: 812 } } }, async (page) => {
        await resultWith(page, "96.39");
        await assertAccessible(page);
      });
    }
  });
}
