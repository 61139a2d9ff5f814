// Everything by keyboard alone, with the focus in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { announced, result, resultWith } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

const active = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return element.id || element.className || element.tagName;
});

/** Presses Tab until the focus is on what a selector finds. */
async function tabTo(page, selector, most = 80) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate((selector) => document.activeElement.matches(selector), selector);
    if (there) {
      const seen = await page.evaluate(() => {
        const target = document.activeElement.matches(".choice input") ? document.activeElement.nextElementSibling : document.activeElement;
        const style = getComputedStyle(target);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      });
      assert.ok(seen, `the focus on ${selector} is seen`);
      return;
    }
  }
  assert.fail(`Tab never reaches ${selector}; the focus is on ${await active(page)}`);
}

test("the first Tab offers to skip to the content, without touching the address", async () => {
  await withPage(app, {}, async (page) => {
    const before = await page.evaluate(() => location.hash);
    await page.keyboard.press("Tab");
    assert.equal(await active(page), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await active(page), "main");
    assert.equal(await page.evaluate(() => location.hash), before);
    await page.keyboard.press("Tab");
    assert.equal(await active(page), "agency");
  });
});

test("a field is reached and changed, indicators are opened and filled", async () => {
  await withPage(app, {}, async (page) => {
    await tabTo(page, '[id="field-eit"]');
    await page.keyboard.press("Control+a");
    await page.keyboard.type("95");
    assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    await announced(page, "96.93");
    await tabTo(page, 'li[data-node="eit"] > .row-foot .toggle');
    await page.keyboard.press("Enter");
    // The focus stays on the button.
    await becomes(() => page.evaluate(() => document.activeElement.getAttribute("aria-expanded")), "true");
    await tabTo(page, '[id="field-6"]');
    await page.keyboard.type("90");
    await tabTo(page, '[id="field-7"]');
    await page.keyboard.type("95");
    await tabTo(page, '[id="field-8"]');
    await page.keyboard.type("100");
    await resultWith(page, "96.93");
  });
});

test("an item is ticked, given part, and its source shown", async () => {
  await withPage(app, { hash: "ITA:1.0/FY:2564/iit:90/eit:90/o1:1" }, async (page) => {
    await tabTo(page, '[id="tick-o2"]', 120);
    await page.keyboard.press("Space");
    assert.ok(await page.locator('[id="tick-o2"]').isChecked());
    await page.keyboard.press("Space");
    await becomes(() => page.locator('li[data-node="o2"] select').inputValue(), "0");
    await tabTo(page, 'li[data-node="o2"] select');
    await page.keyboard.press("ArrowUp");
    await becomes(() => page.locator('li[data-node="o2"] select').inputValue(), "%");
    await tabTo(page, 'li[data-node="o2"] .origin');
    await page.keyboard.press("Enter");
    assert.ok(await page.locator('li[data-node="o2"] > .row-origin').isVisible());
  });
});

test("view, language and digits are switched; focus goes to the new view", async () => {
  await withPage(app, {}, async (page) => {
    await tabTo(page, ".nav a[href*=rules]");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    assert.equal(await active(page), "main");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await active(page), "lang-0");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { level: 1, name: /Rules/ }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await active(page), "lang-1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /[๐-๙]{4}/);
  });
});

test("on a phone the result opens by a key, and Escape closes it", async () => {
  await withPage(app, { context: { viewport: { width: 375, height: 812 } } }, async (page) => {
    await page.locator(".result-bar").focus();
    await page.keyboard.press("Enter");
    await page.locator("#result.is-open").waitFor();
    await becomes(() => active(page), "result");
    await page.keyboard.press("Escape");
    await page.locator("#result.is-open").waitFor({ state: "detached" });
    await becomes(() => active(page), "result-bar");
    assert.equal((await result(page)).number, "96.39");
  });
});
