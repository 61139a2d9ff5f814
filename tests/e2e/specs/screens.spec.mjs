// Sizes, themes and accessibility: every view, both languages, both themes; small screens without sideways scrolling.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, field, go, mark, menu, open, result, set, tick } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { CONTEXT, assertAccessibleInEveryWay, assertNoSidewaysScroll } from "../helpers/ways.mjs";

const app = useApp();
const PHONE = { width: 375, height: 812 };

const STATES = {
  "the example": async () => {},
  "an error": async (page) => field(page, "eit").fill("193"),
  "something missing": async (page) => field(page, "oit").fill(""),
  "nothing given": async (page) => set(page, "clear"),
  "the menu": async (page) => menu(page),
  "a letter": async (page) => {
    await page.evaluate(() => { location.hash = "/improve/ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84/to/iit:95?agency=%E0%B8%81"; });
    await page.locator(".letter").waitFor();
  },
  "ten indicators": async (page) => {
    await set(page, "clear");
    await page.locator(".start-choices button").first().click();
    for (let node = 1; node <= 10; node += 1) await field(page, `${node}`).fill("90.5");
  },
  "items and sources": async (page) => {
    await chooseYear(page, "2566");
    await open(page, "oit", "9", "9.1", "10");
    await tick(page, "o1").check();
    await mark(page, "o2").selectOption("%");
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
    await go(page, "rules");
    await page.locator(".rule-open").first().click();
    await page.locator(".rules-tree .origin").nth(1).click();
    await page.locator("main .origin").first().click();
  },
  "the code for other sites": async (page) => go(page, "embed"),
  "the help": async (page) => go(page, "help"),
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing: ${state}, th and en, light and dark, desktop and phone`, async () => {
    await withPage(app, { context: CONTEXT }, async (page) => {
      await reach(page);
      await assertAccessibleInEveryWay(page);
    });
  });
}

for (const [dialog, reach] of [
  ["pasting", (page) => page.locator(".start-ways button").first().click()],
  ["a question about a pasted table", async (page) => {
    await page.locator(".start-ways button").first().click();
    await page.locator(".paste-place").fill("ตัวชี้วัด\tก่อนทักท้วง\tหลังทักท้วง\nIIT\t90.00\t98.10\nEIT\t90.00\t93.20\nOIT\t90.10\t97.50");
    await page.locator(".paste-place").blur();
    await page.locator("#paste-choices").waitFor();
  }],
  ["the link", async (page) => { await menu(page); await page.locator("#share").click(); }],
]) {
  test(`axe finds nothing in a dialog: ${dialog}, light and dark, desktop and phone`, async () => {
    await withPage(app, { context: CONTEXT }, async (page) => {
      await reach(page);
      await page.locator("dialog[open]").waitFor();
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await assertAccessible(page);
      }
      await page.setViewportSize(PHONE);
      await assertAccessible(page);
      await assertNoSidewaysScroll(page);
    });
  });
}

test("on a phone the result comes first, and a bar keeps it in sight", async () => {
  await withPage(app, { context: { viewport: PHONE, hasTouch: true, isMobile: true } }, async (page) => {
    const bar = page.locator(".result-bar");
    assert.match(await bar.innerText(), /96\.39[\s\S]*ผ่านดี/);
    const inSight = async (locator) => {
      const box = await locator.boundingBox();
      return box.y >= 0 && box.y + box.height <= PHONE.height;
    };
    assert.ok(await inSight(bar));
    assert.ok(await inSight(page.locator(".result-number")), "the result is the first thing");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    assert.ok(await inSight(bar), "also after scrolling");
    await bar.tap();
    await page.waitForFunction(() => document.activeElement.id === "result");
    const nav = await page.locator(".nav").boundingBox();
    assert.ok(Math.abs(nav.y + nav.height - PHONE.height) < 1, "the navigation is at the bottom");
    await set(page, "clear");
    const top = async (selector) => (await page.locator(selector).boundingBox()).y;
    await becomes(async () => (await top(".start")) < (await top("#result")), true);
  });
});

test("below 480 px of height nothing stands fixed", async () => {
  for (const viewport of [{ width: 320, height: 256 }, { width: 683, height: 384 }, { width: 740, height: 375 }]) {
    await withPage(app, { context: { viewport } }, async (page) => {
      const fixed = await page.evaluate(() => [...document.querySelectorAll("#app *")]
        .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.getClientRects().length > 0)
        .map((element) => element.className));
      assert.deepEqual(fixed, [], `${viewport.width}×${viewport.height}`);
    });
  }
});

test("the result stays in sight on a desktop", async () => {
  await withPage(app, { context: { viewport: { width: 1366, height: 650 } } }, async (page) => {
    await open(page, "iit", "eit", "oit");
    await page.locator("tr[data-node]").last().evaluate((row) => row.scrollIntoView({ block: "end" }));
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
    await set(page, "theme-light");
    assert.equal(await page.locator("html").getAttribute("data-theme"), "light");
    const light = await paper(page);
    assert.notEqual(light, dark);
    await page.emulateMedia({ colorScheme: "light" });
    await set(page, "theme-dark");
    assert.equal(await paper(page), dark);
    await set(page, "theme-auto");
    assert.equal(await page.locator("html").getAttribute("data-theme"), null);
    assert.equal(await paper(page), light);
  });
});

test("on paper the result comes first and the controls are gone", async () => {
  await withPage(app, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".nav").isVisible(), false);
    assert.equal(await page.locator(".result-bar").isVisible(), false);
    const [panel, table] = [await page.locator("#result").boundingBox(), await page.locator(".dense").boundingBox()];
    assert.ok(panel.y < table.y);
    assert.equal((await result(page)).number, "96.39");
  });
});
