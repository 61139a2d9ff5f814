// Everything by keyboard alone, with the focus in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { announced, result, resultWith } from "../helpers/calculate.mjs";
import { active, tabTo } from "../helpers/keys.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

test("the first Tab offers to skip to the content, without touching the address", async () => {
  await withPage(app, {}, async (page) => {
    const before = await page.evaluate(() => location.hash);
    await page.keyboard.press("Tab");
    assert.equal(await active(page), "skip");
    await page.keyboard.press("Enter");
    assert.equal(await active(page), "main");
    assert.equal(await page.evaluate(() => location.hash), before);
    // Two stops before the first score: what is in sight of the example, and the way to bring a table in.
    await tabTo(page, '[id="field-overall"]', { most: 8 });
  });
});

test("the second skips to the scores: the third press is in the first of them; other views have none", async () => {
  for (const hash of ["", "/example/bang-krabue"]) {
    await withPage(app, { hash }, async (page) => {
      const before = await page.evaluate(() => location.hash);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const link = page.locator(".skip:focus");
      assert.equal(await link.innerText(), "ข้ามไปยังช่องคะแนน");
      const box = await link.boundingBox();
      assert.ok(box.x >= 0 && box.y >= 0, "it is in sight while it has the focus");
      await page.keyboard.press("Enter");
      assert.equal(await active(page), "field-overall");
      assert.equal(await page.evaluate(() => location.hash), before);
      await page.evaluate(() => { location.hash = "/work"; });
      await page.locator("#measures, .work-page, h1").first().waitFor();
      await becomes(() => page.locator(".skip").count(), 1);
    });
  }
});

test("a field is reached and changed, indicators are opened and filled", async () => {
  await withPage(app, {}, async (page) => {
    await tabTo(page, '[id="field-eit"]');
    await page.keyboard.press("Control+a");
    await page.keyboard.type("95");
    assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    await announced(page, "96.93");
    await tabTo(page, 'tr[data-node="eit"] .opens');
    await page.keyboard.press("Enter");
    // The focus stays on the button.
    await becomes(() => page.evaluate(() => document.activeElement.getAttribute("aria-expanded")), "true");
    await tabTo(page, '[id="field-6"]');
    await page.keyboard.type("90");
    await page.keyboard.press("Enter");
    await page.keyboard.type("95");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("100");
    await resultWith(page, "96.93");
  });
});

test("an item is ticked and given part", async () => {
  await withPage(app, { hash: "ITA:1.0/FY:2564/iit:90/eit:90/o1:1", keep: true }, async (page) => {
    await tabTo(page, '[id="tick-o2"]', { most: 120 });
    await page.keyboard.press("Space");
    assert.ok(await page.locator('[id="tick-o2"]').isChecked());
    await page.keyboard.press("Space");
    await becomes(() => page.locator('tr[data-node="o2"] select').inputValue(), "0");
    await tabTo(page, 'tr[data-node="o2"] select');
    await page.keyboard.press("ArrowUp");
    await becomes(() => page.locator('tr[data-node="o2"] select').inputValue(), "%");
  });
});

test("the menu opens by a key, Escape closes it, and focus goes to a new view's heading", async () => {
  await withPage(app, {}, async (page) => {
    await tabTo(page, "#menu");
    await page.keyboard.press("Enter");
    await tabTo(page, "#lang-en");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html[lang=en]");
    await becomes(() => page.evaluate(() => document.activeElement.getAttribute("aria-pressed")), "true");
    await page.keyboard.press("Escape");
    await becomes(() => active(page), "menu");
    await page.keyboard.press("Enter");
    await tabTo(page, '.app-menu-panel a[href*="rules"]');
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Rules/ }).waitFor();
    await becomes(() => page.evaluate(() => document.activeElement.tagName), "H1");
  });
});

test("a dialog takes the focus, keeps it, and gives it back", async () => {
  await withPage(app, {}, async (page) => {
    await tabTo(page, ".start-ways button");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest("dialog"))));
    }
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await becomes(() => page.evaluate(() => document.activeElement.matches(".start-ways button")), true);
    assert.equal((await result(page)).number, "96.39");
    // Opened from the menu, whose entry is gone: the focus goes to the menu's button.
    await tabTo(page, "#menu");
    await page.keyboard.press("Enter");
    await tabTo(page, "#files");
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await becomes(() => active(page), "menu");
  });
});

test("the menu closes when the focus goes on to the page, and not on the way to its button", async () => {
  await withPage(app, {}, async (page) => {
    await tabTo(page, "#menu");
    await page.keyboard.press("Enter");
    await tabTo(page, ".app-menu-panel a");
    await tabTo(page, "#menu", { key: "Shift+Tab", most: 1 });
    assert.equal(await page.locator(".app-menu-panel").count(), 1);
    await tabTo(page, "#theme-dark");
    await page.keyboard.press("Tab");
    await page.locator(".app-menu-panel").waitFor({ state: "detached" });
    assert.notEqual(await active(page), "BODY");
  });
});

for (const viewport of [{ width: 375, height: 740 }, { width: 320, height: 640 }]) {
  test(`on a phone of ${viewport.width} px the focus is never under what stands at the bottom`, async () => {
    await withPage(app, { context: { viewport } }, async (page) => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press("Tab");
        const covered = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === document.body || element.closest(".nav, .result-bar, .skip, .app-menu")) return "";
          const box = element.getBoundingClientRect();
          const bars = [...document.querySelectorAll(".nav, .result-bar")].map((bar) => bar.getBoundingClientRect()).filter((bar) => bar.height > 0);
          const top = Math.min(innerHeight, ...bars.map((bar) => bar.top));
          return box.bottom > top + 1 ? `${element.id || element.className} ends at ${box.bottom}, the bar begins at ${top}` : "";
        });
        assert.equal(covered, "");
      }
    });
  });
}
