// ยกระดับ: several named scenarios, links to them, the keyboard alone, and every screen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { running, useApp, withPage } from "../helpers/app.mjs";
import { hashBecomes } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { BASE, ITEMS, OWN, PLANNED, TEN, add, limit, menu, scenarioWith, score, shown, slide, tool } from "../helpers/improve.mjs";
import { CONTEXT, assertAccessibleInEveryWay, assertNoSidewaysScroll } from "../helpers/ways.mjs";

const app = useApp();
const PHONE = { width: 375, height: 812 };
const names = (page) => page.locator(".compared thead th .quiet").allTextContents();

test("scenarios are added, named, copied, compared in columns, deleted and taken back", async () => {
  await withPage(app, { hash: OWN }, async (page) => {
    await scenarioWith(page, "96.93");
    assert.equal(await page.locator(".compared").count(), 0);
    await add(page).click();
    await becomes(async () => (await names(page)).join("|"), "แผนที่ 1|แผนที่ 2");
    await scenarioWith(page, "97.08");
    await page.locator("#name-1").fill("เพิ่ม EIT");
    await tool(page, "ทำสำเนา เพิ่ม EIT").click();
    await becomes(async () => (await names(page)).join("|"), "เพิ่ม EIT|สำเนาของ เพิ่ม EIT|แผนที่ 2");
    await slide(page, "oit", 10000);
    await scenarioWith(page, "97.93");
    const compared = async () => (await page.locator(".compared").innerText()).replace(/\s+/g, " ");
    await becomes(async () => /คะแนนรวม 96\.39 96\.93 \+0\.54 97\.93 \+1\.54 97\.08/.test(await compared()), true);
    assert.match(await compared(), /IIT 98\.10 98\.10 98\.10 98\.10 EIT 93\.20 95\.00 95\.00 95\.50/);
    assert.match(await compared(), /ยังขาด ถึงเป้าหมาย ถึงเป้าหมาย ถึงเป้าหมาย/);
    await page.locator(".outcome-head select").selectOption({ label: "เพิ่ม EIT" });
    await scenarioWith(page, "96.93");
    await tool(page, "แสดง สำเนาของ").click();
    await scenarioWith(page, "97.93");
    await tool(page, "ลบ สำเนาของ").click();
    await becomes(async () => (await names(page)).length, 2);
    await page.reload();
    await running(page);
    await becomes(async () => (await names(page)).length, 2);
    await page.locator(".outcome button", { hasText: "เรียกคืนแผนที่ลบ" }).click();
    await becomes(async () => (await names(page)).join("|"), "เพิ่ม EIT|สำเนาของ เพิ่ม EIT|แผนที่ 2");
    await scenarioWith(page, "97.93");
  });
});

test("a scenario's link opens beside what is there; the baseline's numbers are one work", async () => {
  await withPage(app, { hash: OWN }, async (page) => {
    await scenarioWith(page, "96.93");
    await slide(page, "eit", 9600);
    await scenarioWith(page, "97.23");
    await page.evaluate((hash) => { location.hash = hash; }, `${BASE}/to/oit:98.5`);
    // It is a letter first.
    await page.locator(".letter-buttons .primary").click();
    await scenarioWith(page, "96.79");
    await becomes(async () => (await names(page)).length, 2);
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

test("by keyboard alone: the split, a slider, a row's menu", async () => {
  await withPage(app, { hash: BASE }, async (page) => {
    const reach = async (selector) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) {
          const seen = await page.evaluate(() => {
            const at = document.activeElement;
            const style = getComputedStyle(at.matches(".choice input") ? at.nextElementSibling : at);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          });
          assert.ok(seen, `the focus on ${selector} is seen`);
          return;
        }
      }
      assert.fail(`Tab never reaches ${selector}`);
    };
    await scenarioWith(page, "97.08");
    await reach("#split-0");
    await page.keyboard.press("ArrowRight");
    await becomes(() => page.locator("#split-1").isChecked(), true);
    await reach('tr[data-node="eit"] input[type=range]');
    await page.keyboard.press("ArrowLeft");
    await becomes(() => score(page, "eit").inputValue(), "95.49");
    await reach('tr[data-node="eit"] .icon-button');
    await page.keyboard.press("Enter");
    await reach("#limit-eit-0");
    await page.keyboard.press("ArrowLeft");
    await page.locator(".plan-sentence", { hasText: /EIT ต้องได้ 95/ }).waitFor();
  });
});

for (const [width, height] of [[1366, 625], [375, 740], [320, 568]]) {
  test(`the focus is never under a bar, at ${width} × ${height}`, async () => {
    await withPage(app, { hash: TEN, context: { viewport: { width, height } } }, async (page) => {
      for (let presses = 0; presses < 45; presses += 1) {
        await page.keyboard.press("Tab");
        const hidden = await page.evaluate(() => {
          const at = document.activeElement.matches(".choice input") ? document.activeElement.nextElementSibling : document.activeElement;
          const box = at.getBoundingClientRect();
          if (at === document.body || box.width === 0 || at.closest(".nav, .result-bar, .top, .tabs, [popover]")) return null;
          const over = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, innerHeight / 2));
          return over && (at.contains(over) || over.contains(at)) ? null : `${at.outerHTML.slice(0, 120)} under ${over?.outerHTML.slice(0, 80)}`;
        });
        assert.equal(hidden, null);
      }
    });
  });
}

test("every row has its names in the browser's own accessibility tree, in sight or not", async () => {
  await withPage(app, { hash: TEN, context: { viewport: { width: 375, height: 400 } } }, async (page) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const names = (role) => nodes.filter((node) => node.role?.value === role && !node.ignored).map((node) => node.name?.value ?? "");
    const sliders = names("slider");
    assert.equal(sliders.length, 8);
    assert.ok(sliders.every((name) => /คะแนน \d+ \S+/.test(name)), sliders.join(" | "));
    const buttons = names("button");
    assert.equal(new Set(buttons).size, buttons.length, buttons.join(" | "));
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
  "ten indicators, as they arrive": [TEN, async () => {}],
  "several scenarios, everything unfolded": [OWN, async (page) => {
    await add(page).click();
    // The comparison follows when the numbers rest.
    await becomes(async () => (await names(page)).length, 2);
    for (const summary of await page.locator("details.more > summary").all()) await summary.click();
    await menu(page, "eit").click();
    await page.locator("#field-asked-iit").fill("45");
    await page.locator("#field-asked-eit").fill("120");
    await page.locator("#field-all-eit").fill("12");
  }],
  "items": [ITEMS, async (page) => page.locator("button", { hasText: "ข้อที่เผยแพร่แล้วในปัจจุบัน" }).click()],
  "open nodes": ["/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2", async (page) => page.locator("#target").selectOption("overall")],
  "blocked": [BASE, async (page) => {
    await menu(page, "eit").click();
    await limit(page, "eit", "คงเดิม").click();
  }],
  "a total": ["/improve/ITA:1.0/FY:2568/overall:96.39", async () => {}],
  "a range": ["/improve/ITA:1.0/FY:2564/iit:40", async () => {}],
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
    assert.match(await bar.innerText(), /97\.08[\s\S]*\+0\.69[\s\S]*ผ่านดีเยี่ยม/);
    await bar.tap();
    await page.locator("#result.is-open").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#result.is-open").waitFor({ state: "detached" });
  });
});
