// What is kept between visits, and what happens where nothing can be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { running, useApp, withPage } from "../helpers/app.mjs";
import { EXAMPLE, chooseYear, english, field, go, open, result, resultWith, set, tick } from "../helpers/calculate.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const app = useApp();
const keys = (page) => page.evaluate(() => Object.keys(localStorage).sort());

/** Opens the app again without its hash, as from a bookmark. */
async function comeBack(page) {
  await page.goto("about:blank");
  await page.goto(app.url);
  await running(page);
}

test("numbers, name, year, open rows, language and theme are there again", async () => {
  await withPage(app, {}, async (page) => {
    await chooseYear(page, "2564");
    await open(page, "oit", "9", "9.1");
    await tick(page, "o1").check();
    await field(page, "iit").fill("๙๑.๕");
    await page.locator("#agency").fill("เทศบาลของเรา");
    await set(page, "theme-dark");
    await english(page);
    const before = await result(page);
    for (const again of [() => page.reload().then(() => running(page)), () => comeBack(page)]) {
      await again();
      assert.deepEqual(await result(page), before);
      assert.equal(await page.locator("#agency").inputValue(), "เทศบาลของเรา");
      assert.equal(await page.locator("#year").inputValue(), "2564");
      assert.equal(await field(page, "iit").inputValue(), "๙๑.๕");
      assert.ok(await tick(page, "o1").isChecked());
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    }
  });
});

test("a text that is not valid survives a reload as well", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("93,2O");
    await page.locator('tr[data-node="eit"] .is-wrong').waitFor();
    await page.reload();
    await running(page);
    assert.equal(await field(page, "eit").inputValue(), "93,2O");
    assert.ok(await page.locator('tr[data-node="eit"] .is-wrong').isVisible());
  });
});

test("what was done is undone after a reload, step by step and back again", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("95");
    await field(page, "iit").fill("99");
    await chooseYear(page, "2567");
    await page.reload();
    await running(page);
    const back = page.locator("#undo");
    assert.match(await back.getAttribute("aria-label"), /^เลิกทำ: .*ปี/);
    await back.click();
    assert.equal(await page.locator("#year").inputValue(), "2568");
    await page.reload(); // in the middle of it
    await running(page);
    await page.locator("body").press("Control+z");
    await becomes(() => field(page, "iit").inputValue(), "98.10");
    await page.locator("body").press("Control+z");
    await becomes(() => field(page, "eit").inputValue(), "93.20");
    await resultWith(page, EXAMPLE.number);
    for (let step = 0; step < 3; step += 1) await page.locator("#redo").click();
    assert.equal(await page.locator("#year").inputValue(), "2567");
  });
});

test("a broken stored state gives a notice, and its text is kept aside", async () => {
  const broken = '{"version":1,"work":{"agency":"ของมีค่า"';
  await withPage(app, {}, async (page) => {
    const [key] = await keys(page);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key, broken]);
    await comeBack(page);
    assert.match(await page.locator(".notice[role=alert]").innerText(), /เก็บข้อมูลเดิมแยกไว้แล้ว/);
    assert.equal((await result(page)).level, "", "it begins empty");
    const kept = await page.evaluate(() => Object.values(localStorage));
    assert.ok(kept.includes(broken), "the text is still there");
    await field(page, "overall").fill("95");
    await resultWith(page, "95.00");
    assert.ok((await page.evaluate(() => Object.values(localStorage))).includes(broken), "also after more is kept");
  });
});

test("everything can be forgotten for good, after being asked", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("#agency").fill("ความลับ");
    await go(page, "help");
    await page.locator("summary", { hasText: "ลบข้อมูลในเครื่องนี้" }).click();
    await page.locator("details.more button", { hasText: "ลบข้อมูลในเครื่องนี้" }).click();
    await page.waitForFunction(() => !Object.values(localStorage).join().includes("ความลับ"));
  });
});

for (const [what, breakIt] of [
  ["forbidden", () => Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })],
  ["missing", () => Object.defineProperty(globalThis, "localStorage", { get: () => null })],
  ["full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
]) {
  test(`where storage is ${what}, the app works on`, async () => {
    await withPage(app, { prepare: (page) => page.addInitScript(breakIt) }, async (page) => {
      assert.equal((await result(page)).number, EXAMPLE.number);
      await field(page, "eit").fill("95");
      assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
      await page.locator(".saved.is-bad", { hasText: "บันทึกในเครื่องนี้ไม่ได้" }).waitFor();
      await go(page, "rules");
      await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    });
  });
}

test("nothing that was typed is sent anywhere", async () => {
  await withPage(app, {}, async (page, context) => {
    const asked = [];
    context.on("request", (request) => asked.push(request));
    await page.locator("#agency").fill("เทศบาลของเรา");
    await field(page, "eit").fill("95.17");
    await resultWith(page, "96.98");
    await go(page, "rules");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    await nothingHappens();
    // What is asked for are parts of the app and its icon, by their names alone.
    assert.ok(asked.length > 0, "parts of the app are loaded when they are first needed");
    for (const request of asked) {
      assert.equal(request.method(), "GET");
      assert.equal(request.postData(), null);
      assert.match(request.url().slice(app.url.length), /^(ita-app-[0-9a-f]{16}\/[a-z0-9_]+\.wasm|later-[0-9a-f]{16}\.css|favicon-[0-9a-f]{16}\.svg)$/);
    }
  });
});
