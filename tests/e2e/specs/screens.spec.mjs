// Sizes, themes and accessibility: every view, both languages, both themes; small screens without sideways scrolling.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, field, mark, open, result, tick } from "../helpers/calculate.mjs";
import { CONTEXT, assertAccessibleInEveryWay, assertNoSidewaysScroll } from "../helpers/ways.mjs";

const app = useApp();
const PHONE = { width: 375, height: 812 };

const STATES = {
  "the example": async () => {},
  "an error": async (page) => field(page, "eit").fill("193"),
  "something missing": async (page) => field(page, "oit").fill(""),
  "nothing given": async (page) => page.locator(".whose-buttons button").first().click(),
  "items and sources": async (page) => {
    await chooseYear(page, "2566");
    await open(page, "oit", "9", "9.1", "10");
    await tick(page, "o1").check();
    await mark(page, "o2").selectOption("%");
    await page.locator('li[data-node="o2"] .origin').click();
  },
  "an assumed year": async (page) => chooseYear(page, "2569"),
  "everything unfolded": async (page) => {
    for (const summary of await page.locator("details.more > summary").all()) await summary.click();
  },
  "a refused link": async (page) => {
    await page.evaluate(() => { location.hash = "ITA:nonsense"; });
    await page.locator(".notice[role=alert]").waitFor();
  },
  "the rules": async (page) => {
    await page.locator(".nav a[href*=rules]").click();
    await page.locator(".rule-open").first().click();
    await page.locator(".rules-tree .origin").nth(1).click();
    await page.locator(".rule-level .origin").first().click();
  },
  "the code for other sites": async (page) => page.locator('.nav a[href="#/embed"]').click(),
  "the help": async (page) => page.locator(".nav a[href*=help]").click(),
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing: ${state}, th and en, light and dark, desktop and phone`, async () => {
    await withPage(app, { context: CONTEXT }, async (page) => {
      await reach(page);
      await assertAccessibleInEveryWay(page);
    });
  });
}

test("on a phone the bar is in sight and opens the result", async () => {
  await withPage(app, { context: { viewport: PHONE, hasTouch: true, isMobile: true } }, async (page) => {
    const bar = page.locator(".result-bar");
    assert.match(await bar.innerText(), /96\.39[\s\S]*ผ่านดี/);
    const inSight = async () => {
      const box = await bar.boundingBox();
      return box.y >= 0 && box.y + box.height <= PHONE.height;
    };
    assert.ok(await inSight());
    await page.evaluate(() => scrollTo(0, 400));
    assert.ok(await inSight(), "also after scrolling");
    await bar.tap();
    assert.equal(await bar.getAttribute("aria-expanded"), "true");
    const panel = await page.locator("#result").boundingBox();
    assert.ok(panel.y >= 0 && panel.y + panel.height <= PHONE.height, "the panel is on the screen");
    await bar.tap();
    assert.equal(await bar.getAttribute("aria-expanded"), "false");
    const nav = await page.locator(".nav").boundingBox();
    assert.ok(Math.abs(nav.y + nav.height - PHONE.height) < 1, "the navigation is at the bottom");
  });
});

test("the result stays in sight on a desktop", async () => {
  await withPage(app, { context: { viewport: { width: 1366, height: 650 } } }, async (page) => {
    await open(page, "iit", "eit", "oit");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const number = await page.locator(".result-number").boundingBox();
    assert.ok(number.y >= 0 && number.y < 200);
    assert.equal(await page.locator(".result-bar").isVisible(), false);
  });
});

for (const width of [320, 360, 640, 641, 1079, 1080, 1920]) {
  test(`nothing leaves a screen of ${width} px`, async () => {
    await withPage(app, { context: { viewport: { width, height: 700 } } }, async (page) => {
      for (const state of ["items and sources", "everything unfolded", "the rules", "the help"]) {
        await page.locator(".nav a").first().click();
        await STATES[state](page);
        await assertNoSidewaysScroll(page);
      }
    });
  });
}

test("the theme is the system's, or the one chosen", async () => {
  const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await withPage(app, { context: { colorScheme: "dark" } }, async (page) => {
    const dark = await paper(page);
    await page.locator("label[for=theme-1]").click();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "light");
    const light = await paper(page);
    assert.notEqual(light, dark);
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator("label[for=theme-2]").click();
    assert.equal(await paper(page), dark);
    await page.locator("label[for=theme-0]").click();
    assert.equal(await page.locator("html").getAttribute("data-theme"), null);
    assert.equal(await paper(page), light);
  });
});

test("on paper the result comes first and the controls are gone", async () => {
  await withPage(app, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".nav").isVisible(), false);
    assert.equal(await page.locator(".result-bar").isVisible(), false);
    const [panel, tree] = [await page.locator("#result").boundingBox(), await page.locator(".tree").boundingBox()];
    assert.ok(panel.y < tree.y);
    assert.equal((await result(page)).number, "96.39");
  });
});
