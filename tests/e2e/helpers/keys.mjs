// A person without a pointer, in the words of a test.
import assert from "node:assert/strict";

/** What has the focus, as a test's message names it. */
export const active = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return element.id || element.className || element.tagName;
});

/** Presses Tab until the focus is on what a selector finds, and fails where it cannot be seen there. */
export async function tabTo(page, selector, { most = 80, key = "Tab" } = {}) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const there = await page.evaluate((selector) => document.activeElement.matches(selector), selector);
    if (there) {
      const seen = await page.evaluate(() => {
        const target = document.activeElement;
        // A choice shows its focus at its name.
        const shows = target.matches(".choice input") ? target.nextElementSibling : target;
        const style = getComputedStyle(shows);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      });
      assert.ok(seen, `the focus on ${selector} is seen`);
      return;
    }
  }
  assert.fail(`${key} never reaches ${selector}; the focus is on ${await active(page)}`);
}
