// Typing: Thai digits, arrow keys, a pasted column, errors at their field, and nothing lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { announced, chooseYear, field, open, result, resultWith, row } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

async function paste(page, locator, text) {
  await locator.focus();
  await locator.evaluate((input, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test("Thai digits are understood and stay as they were typed", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("๙๕");
    assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    assert.equal(await field(page, "eit").inputValue(), "๙๕");
  });
});

test("an error stands at its field, the last good result stays, and both recover", async () => {
  await withPage(app, {}, async (page) => {
    const eit = field(page, "eit");
    await eit.fill("193.20");
    const error = row(page, "eit").locator(".error");
    assert.match(await error.innerText(), /0 ถึง 100/);
    assert.equal(await eit.getAttribute("aria-invalid"), "true");
    assert.equal(await eit.getAttribute("aria-describedby"), await error.getAttribute("id"));
    assert.equal(await eit.inputValue(), "193.20", "what was typed stays");
    assert.equal((await result(page)).number, "96.39", "the last good result stays in sight");
    assert.ok(await page.locator("#result.is-stale").isVisible());
    assert.match(await page.locator("#result .remark.bad").innerText(), /ค่าล่าสุดที่ถูกต้อง/);
    await announced(page, "ค่าล่าสุดที่ถูกต้อง");

    await eit.fill("เก้าสิบสาม");
    assert.ok(await error.isVisible());
    await eit.fill("94");
    await resultWith(page, "96.63");
    assert.equal(await error.count(), 0);
    assert.equal(await page.locator("#result.is-stale").count(), 0);
    assert.equal(await eit.getAttribute("aria-invalid"), null);
  });
});

test("an error in one row leaves the others usable", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("x");
    await field(page, "iit").fill("100");
    await resultWith(page, "96.96");
    assert.equal(await field(page, "eit").inputValue(), "x");
  });
});

test("the caret stays where it is while typing in the middle of a number", async () => {
  await withPage(app, {}, async (page) => {
    const eit = field(page, "eit");
    await eit.focus();
    await eit.evaluate((input) => input.setSelectionRange(1, 2));
    await page.keyboard.type("5");
    assert.equal(await eit.inputValue(), "95.20");
    assert.equal(await eit.evaluate((input) => input.selectionStart), 2);
  });
});

test("arrow keys move by 0.01, with shift by 1, and stop at the ends", async () => {
  await withPage(app, {}, async (page) => {
    const eit = field(page, "eit");
    const value = () => eit.inputValue();
    await eit.press("ArrowUp");
    await becomes(value, "93.21");
    await eit.press("Shift+ArrowUp");
    await becomes(value, "94.21");
    await eit.press("ArrowDown");
    await eit.press("Shift+ArrowDown");
    await becomes(value, "93.20");
    await eit.fill("99.999");
    await eit.press("Shift+ArrowUp");
    await becomes(async () => Number(await value()), 100);
    await eit.press("ArrowUp");
    await becomes(async () => Number(await value()), 100);
  });
});

test("a pasted column fills downward; a single value is pasted as usual", async () => {
  await withPage(app, {}, async (page) => {
    await open(page, "iit");
    await paste(page, field(page, "1"), "90\n91.5\n๙๒\n93\n94\n");
    await becomes(() => page.locator('li[data-node="iit"] > .row-line .computed').innerText(), "92.10");
    const values = await Promise.all(["1", "2", "3", "4", "5"].map((node) => field(page, node).inputValue()));
    assert.deepEqual(values, ["90", "91.5", "๙๒", "93", "94"]);
  });
});

test("the published result is compared, and a wrong one is told at its field", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("summary", { hasText: "ผลที่ประกาศอย่างเป็นทางการ" }).click();
    await page.locator("#field-published").fill("90.00");
    assert.match(await page.locator("#result .remark.bad").innerText(), /90\.00/);
    assert.equal((await result(page)).number, "96.39", "it is never used to compute");
    await page.locator("#field-published").fill("900");
    assert.ok(await page.locator("#error-published").isVisible());
    await page.locator("#field-published").fill("96.39");
    assert.ok(await page.locator("#result .remark.good").isVisible());
  });
});

test("a long name does not leave its place", async () => {
  await withPage(app, { context: { viewport: { width: 1366, height: 768 } } }, async (page) => {
    await page.locator("#agency").fill("องค์การบริหารส่วนตำบลที่มีชื่อยาวเป็นพิเศษ".repeat(4));
    await chooseYear(page, "2566");
    await open(page, "oit", "10", "10.1", "10.2", "9", "9.4");
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(sideways, 0);
    const cut = await page.locator(".item-name, .name").evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth + 1).map((name) => name.textContent));
    assert.deepEqual(cut, []);
  });
});
