// The view that computes, in the words of a test. Nothing here knows a rule, a weight or a threshold.
import assert from "node:assert/strict";
import { drawn } from "./wait.mjs";

/** The example: its published total and level, and a split that is an illustration. */
export const EXAMPLE = { hash: "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5", number: "96.39", level: "ผ่านดี" };

/** The field of a node. */
export const field = (page, node) => page.locator(`[id="field-${node}"]`);

/** Chooses a year and waits until it is there: its rules may have to be loaded first. */
export async function chooseYear(page, year) {
  const list = page.locator("#year");
  // On a phone agency and year lie in a sheet that the head opens.
  if (!(await list.isVisible())) await page.locator(".where-line").click();
  await list.selectOption(year);
  await page.waitForFunction((year) => location.hash.includes(`FY:${year}`), year);
}

/** The row of a node. */
export const row = (page, node) => page.locator(`tr[data-node="${node}"]`);

/** The button that shows the rows below a node. */
export const toggle = (page, node) => row(page, node).locator(".opens");

/** Opens the menu. */
export async function menu(page) {
  if ((await page.locator("#menu").getAttribute("aria-expanded")) === "false") await page.locator("#menu").click();
  await page.locator(".app-menu-panel").waitFor();
}

/** Goes to a page of the menu: rules, embed, help. */
export async function go(page, place) {
  await menu(page);
  await page.locator(`.app-menu-panel a[href*="${place}"]`).click();
}

/** Presses one of the menu's settings: lang-en, digits-thai, theme-dark. */
export async function set(page, id) {
  await menu(page);
  await page.locator(`#${id}`).click();
  await page.keyboard.press("Escape");
}

/** Opens nodes, one below the other. */
export async function open(page, ...nodes) {
  for (const node of nodes) {
    if ((await toggle(page, node).getAttribute("aria-expanded")) === "false") await toggle(page, node).click();
  }
}

/** The box of an OIT item, and the select that says exactly what it is. */
export const tick = (page, node) => page.locator(`[id="tick-${node}"]`);
export const mark = (page, node) => row(page, node).locator("select");

/** What the result says now. */
export async function result(page) {
  const panel = page.locator("#result");
  return {
    number: await panel.locator(".result-number b").innerText(),
    level: (await panel.locator(".result-level .level").allInnerTexts()).join(" | "),
    why: await panel.locator(".why").textContent(),
  };
}

/** Waits until the result shows this number, and gives the whole of it. */
export async function resultWith(page, number) {
  await page.locator("#result .result-number b", { hasText: new RegExp(`^${number.replace(".", "\\.")}$`) }).waitFor();
  await drawn(page);
  return result(page);
}

/** Waits until a screen reader has been told something that contains this text, and gives all of it. */
export async function announced(page, text) {
  const live = page.locator("#live", { hasText: text });
  await live.waitFor({ state: "attached" });
  return live.textContent();
}

/** The part of the address after the #, as the browser has it. */
export const hash = (page) => page.evaluate(() => location.hash);

/** Waits until the address has this hash. */
export const hashBecomes = (page, wanted) => page.waitForFunction((text) => location.hash === text, wanted);

/** The number stands where the sum of the points says: bar, panel and title agree. */
export async function assertAgrees(page) {
  const { number, level } = await result(page);
  assert.equal(await page.locator(".result-bar b").textContent(), number, "bar and panel show one number");
  assert.equal(await field(page, "overall").getAttribute("placeholder"), number, "so does the table");
  const bar = await page.locator(".result-bar .level").allTextContents();
  assert.equal(bar.join(" | "), level, "bar and panel show one level");
  const title = await page.title();
  assert.ok(title.includes(number) && title.includes(level), `the title “${title}” shows the same`);
}

/** Chooses English; its words are loaded first. */
export async function english(page) {
  await set(page, "lang-en");
  await page.waitForSelector("html[lang=en]");
}
export const thai = (page) => set(page, "lang-th");
