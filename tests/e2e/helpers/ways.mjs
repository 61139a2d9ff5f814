// A page in both languages, both themes and both widths: four ways that have every pair of them.
import assert from "node:assert/strict";
import { assertAccessible } from "./app.mjs";
import { english } from "./calculate.mjs";

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 375, height: 812 };
// In this order the language is changed once.
const WAYS = [
  ["th", "light", DESKTOP],
  ["th", "dark", PHONE],
  ["en", "light", PHONE],
  ["en", "dark", DESKTOP],
];

/** What `withPage` opens such a page with. */
export const CONTEXT = { colorScheme: "light", viewport: DESKTOP, reducedMotion: "reduce" };

/** Fails where the page can be scrolled to the side. */
export async function assertNoSidewaysScroll(page) {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(sideways, 0, "no sideways scrolling");
}

/** Fails on what axe finds in a page that was opened with `CONTEXT`, and where it can be scrolled to the side. */
export async function assertAccessibleInEveryWay(page) {
  for (const [lang, colorScheme, viewport] of WAYS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    if (lang === "en" && (await page.locator("html").getAttribute("lang")) !== "en") await english(page);
    await assertAccessible(page);
    await assertNoSidewaysScroll(page);
  }
}
