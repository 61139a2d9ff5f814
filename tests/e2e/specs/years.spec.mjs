// Other fiscal years: items, an assumed year, and numbers that are carried along.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, field, go, mark, open, result, resultWith, row, tick } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

test("FY2564: letters as levels, and items as a checklist with their worth", async () => {
  await withPage(app, { hash: "ITA:1.0/FY:2564/iit:90/eit:90", keep: true }, async (page) => {
    await open(page, "oit", "9", "9.1", "10", "10.2");
    assert.match(await row(page, "o1").innerText(), /O1[\s\S]*0\.44 คะแนน/);
    assert.match(await row(page, "o42").innerText(), /O42[\s\S]*5\.00 คะแนน/);
    await tick(page, "o1").check();
    await becomes(() => mark(page, "o1").inputValue(), "1");
    await mark(page, "o2").selectOption("%");
    assert.equal(await field(page, "o2").inputValue(), "50");
    assert.ok(await tick(page, "o2").evaluate((box) => box.indeterminate));
    await row(page, "9.1").locator(".fill").first().click();
    await becomes(() => mark(page, "o3").inputValue(), "0");
    assert.equal(await mark(page, "o2").inputValue(), "%", "what was said before stays");
    await becomes(() => field(page, "9.1").getAttribute("placeholder"), "16.67");
  });
});

test("FY2564: a real result from its ten indicators (Trat)", async () => {
  await withPage(app, { hash: "/example/trat" }, async (page) => {
    const now = await resultWith(page, "81.45");
    assert.equal(now.level, "B");
    assert.ok(await page.locator("#result .remark.good").isVisible(), "it agrees with what was published");
  });
});

test("FY2569: a calm note that its rules are assumed, and nine indicators", async () => {
  await withPage(app, {}, async (page) => {
    await chooseYear(page, "2569");
    assert.match(await page.locator(".year-note").innerText(), /ยังไม่พบเกณฑ์ทางการ/);
    await open(page, "iit", "eit", "oit");
    assert.match(await row(page, "6").first().innerText(), /ความสุจริตในการทำงาน/);
    assert.equal(await page.locator("tr.depth-2").count(), 9);
  });
});

test("on a first visit the list of years says of which the rules are assumed, once it is gone to", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    const option = page.locator('#year option[value="2569"]');
    assert.equal(await option.innerText(), "2569");
    await page.locator("#year").focus();
    await becomes(() => option.innerText(), "2569 · ข้อสมมติ");
  });
});

test("numbers are carried into a year that is empty, which is told; the old year keeps its own", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("94");
    await chooseYear(page, "2567");
    // The older year's rules are loaded first; the number is the same before and after.
    await page.locator(".notices").filter({ hasText: /2568[\s\S]*2567/ }).waitFor();
    assert.equal((await resultWith(page, "96.63")).level, "ผ่านดี");
    await field(page, "eit").fill("85");
    await chooseYear(page, "2568");
    await resultWith(page, "96.63");
    assert.equal(await field(page, "eit").inputValue(), "94");
  });
});

test("every year opens, in the calculation and in the rules, without a complaint", async () => {
  await withPage(app, {}, async (page) => {
    const years = await page.locator("#year option").evaluateAll((options) => options.map((option) => option.value));
    assert.deepEqual(years, ["2570", "2569", "2568", "2567", "2566", "2565", "2564", "2563", "2562"]);
    for (const year of years) {
      await chooseYear(page, year);
      await page.locator("h1", { hasText: year }).waitFor({ state: "attached" });
      assert.match((await result(page)).number, /^\d+\.\d\d$/);
    }
    await go(page, "rules");
    for (const year of years) {
      await page.locator("#rules-year").selectOption(year);
      await page.getByRole("heading", { level: 1, name: year }).waitFor();
      const group = page.locator(".rule-open").first();
      if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
      const origin = page.locator(".rules-tree .origin").first();
      if ((await origin.getAttribute("aria-expanded")) === "false") await origin.click();
      assert.ok((await page.locator(".rules-tree .sources li").count()) > 0, `${year}: the first rule's claims`);
    }
  });
});
