// ยกระดับ: several named scenarios, links to them, the keyboard alone, and every screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { running, useApp, withPage } from "../helpers/app.mjs";
import { hashBecomes } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { BASE, ITEMS, PLANNED, apply, scenarioWith, score, shown, slide, tabs, tool } from "../helpers/improve.mjs";
import { CONTEXT, assertAccessibleInEveryWay, assertNoSidewaysScroll } from "../helpers/ways.mjs";

const app = useApp();
const PHONE = { width: 375, height: 812 };
const names = (page) => page.locator(".scenario-name").allInnerTexts();

test("scenarios are made, named, copied, compared, deleted and taken back", async () => {
  await withPage(app, { hash: BASE }, async (page) => {
    assert.deepEqual(await names(page), ["แผนที่ 1"]);
    assert.equal(await page.locator(".compared").count(), 0);
    await apply(page).click();
    await scenarioWith(page, "96.93");
    await page.locator("#scenario-name").fill("เพิ่ม EIT");
    await tool(page, "ทำสำเนา").click();
    await becomes(async () => (await names(page)).join("|"), "เพิ่ม EIT|สำเนาของ เพิ่ม EIT");
    await becomes(() => page.evaluate(() => document.activeElement.id), "scenario-name");
    await slide(page, "oit", 10000);
    await scenarioWith(page, "97.93");
    await tool(page, "เพิ่มแผน").click();
    await scenarioWith(page, "96.39");
    assert.equal(await tabs(page).count(), 3);
    // What lies below is drawn anew when the numbers rest.
    await becomes(() => page.locator(".compared thead th").count(), 4);
    const compared = (await page.locator(".compared").innerText()).replace(/\s+/g, " ");
    assert.match(compared, /คะแนน 96\.39 96\.93 \+0\.54 97\.93 \+1\.54 96\.39/);
    assert.match(compared, /EIT 93\.20 95\.00 95\.00 93\.20/);
    assert.match(compared, /OIT 97\.50 97\.50 100\.00 97\.50/);
    await tabs(page).nth(1).click();
    await scenarioWith(page, "97.93");
    await tool(page, "ลบแผน").click();
    await becomes(() => tabs(page).count(), 2);
    await page.reload();
    await running(page);
    assert.equal(await tabs(page).count(), 2);
    await tool(page, "เรียกคืนแผนที่ลบ").click();
    await becomes(async () => (await names(page)).join("|"), "เพิ่ม EIT|สำเนาของ เพิ่ม EIT|แผนที่ 3");
    await scenarioWith(page, "97.93");
  });
});

test("a scenario's link opens beside what is there; the baseline's numbers are one work", async () => {
  await withPage(app, { hash: PLANNED }, async (page) => {
    await scenarioWith(page, "96.93");
    await page.evaluate((hash) => { location.hash = hash; }, `${BASE}/to/oit:98.5`);
    await scenarioWith(page, "96.79");
    assert.equal(await tabs(page).count(), 2);
    await page.evaluate((hash) => { location.hash = hash; }, `${BASE}/to/9:98.5`);
    await page.locator(".notice[role=alert]").waitFor();
    assert.equal((await shown(page)).number, "96.79");
  });
});

test("while a slider is dragged, the address is left alone until the numbers rest", async () => {
  const prepare = (page) => page.addInitScript(() => {
    globalThis.replaced = 0;
    const real = history.replaceState;
    history.replaceState = function (...rest) { globalThis.replaced += 1; return real.apply(this, rest); };
  });
  await withPage(app, { hash: BASE, prepare }, async (page) => {
    const begun = Date.now();
    for (let position = 9320; position <= 9520; position += 1) await slide(page, "eit", position);
    await scenarioWith(page, "96.99");
    await hashBecomes(page, `#${BASE}/to/eit:95.2`);
    // On a slow machine they may seem to rest for 300 ms between two moves, and no more often than that.
    const most = 5 + (Date.now() - begun) / 600;
    const replaced = await page.evaluate(() => globalThis.replaced);
    assert.ok(replaced <= most, `${replaced} changes of the address, at most ${most}`);
    // What was changed last is kept, even if the page is left at once.
    await slide(page, "eit", 9600);
    await becomes(() => score(page, "eit").inputValue(), "96.00");
    await page.reload();
    await running(page);
    await becomes(() => score(page, "eit").inputValue(), "96.00");
  });
});

test("by keyboard alone: to the plan, apply, a slider, a lock", async () => {
  await withPage(app, { hash: BASE }, async (page) => {
    const reach = async (selector) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) {
          const seen = await page.evaluate(() => {
            const style = getComputedStyle(document.activeElement);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          });
          assert.ok(seen, `the focus on ${selector} is seen`);
          return;
        }
      }
      assert.fail(`Tab never reaches ${selector}`);
    };
    await reach(".plan-do .primary");
    await page.keyboard.press("Enter");
    await scenarioWith(page, "96.93");
    await reach('.lever[data-node="eit"] input[type=range]');
    await page.keyboard.press("ArrowLeft");
    assert.equal((await scenarioWith(page, "96.93")).level, "ผ่านดี");
    await reach('.lever[data-node="eit"] .lock');
    await page.keyboard.press("Enter");
    await page.locator(".plan-sentence", { hasText: /EIT ต้องได้ 95/ }).waitFor();
  });
});

test("without a number there is a way to where they are entered", async () => {
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568" }, async (page) => {
    await page.locator(".improve .primary").waitFor();
    await page.locator(".improve .primary").click();
    await page.locator("#field-iit").waitFor();
  });
});

const STATES = {
  "the example": [BASE, async () => {}],
  "applied, everything unfolded": [PLANNED, async (page) => {
    await tool(page, "ทำสำเนา").click();
    // Comparison and charts follow when the numbers rest.
    await becomes(() => page.locator(".compared thead th").count(), 3);
    for (const summary of await page.locator("details.more > summary").all()) await summary.click();
    await page.locator("#field-asked-iit").fill("45");
    await page.locator("#field-asked-eit").fill("120");
    await page.locator("#field-all-eit").fill("12");
  }],
  "items": [ITEMS, async (page) => apply(page).click()],
  "open nodes": ["/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2", async (page) => page.locator(".target label").last().click()],
  "blocked": [BASE, async (page) => page.locator('[data-node="eit"] .lock').click()],
  "a range": ["/improve/ITA:1.0/FY:2564/iit:40/1:90".replace("/1:90", ""), async () => {}],
};

for (const [state, [hash, reach]] of Object.entries(STATES)) {
  test(`axe finds nothing: ${state}, th and en, light and dark, desktop and phone`, async () => {
    await withPage(app, { hash, context: CONTEXT }, async (page) => {
      await reach(page);
      await assertAccessibleInEveryWay(page);
    });
  });
}

for (const width of [320, 640, 641, 1079, 1080]) {
  test(`nothing leaves a screen of ${width} px`, async () => {
    await withPage(app, { hash: ITEMS, context: { viewport: { width, height: 700 } } }, async (page) => {
      for (const summary of await page.locator("details.more > summary").all()) await summary.click();
      await assertNoSidewaysScroll(page);
    });
  });
}

test("on a phone the scenario's number is always in sight and opens the whole", async () => {
  await withPage(app, { hash: PLANNED, context: { viewport: PHONE, hasTouch: true, isMobile: true } }, async (page) => {
    const bar = page.locator(".result-bar");
    await page.evaluate(() => scrollTo(0, 1500));
    const box = await bar.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= PHONE.height);
    assert.match(await bar.innerText(), /96\.93[\s\S]*\+0\.54[\s\S]*ผ่านดีเยี่ยม/);
    await bar.tap();
    await page.locator("#result.is-open").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#result.is-open").waitFor({ state: "detached" });
  });
});

test("on paper the plan and its numbers are there, without controls", async () => {
  await withPage(app, { hash: PLANNED }, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".slide").first().isVisible(), false);
    assert.ok(await page.locator(".plan-sentence").isVisible());
    assert.ok(await page.locator(".waterfall svg.chart").isVisible());
  });
});
