// ยกระดับ, in the words of a test. Nothing here knows a rule, a weight or a threshold.
import { becomes } from "./wait.mjs";

/** The example's link to ยกระดับ, and the plan for it: EIT raised by 1.80. */
export const BASE = "/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
export const PLANNED = `${BASE}/to/eit:95`;

/** Every item of FY2564 given, some of them not published, and the surveys' indicators. */
export const ITEMS = (() => {
  const surveys = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}:8${n}.${n}1`);
  const items = Array.from({ length: 43 }, (_, at) => `o${at + 1}:${at % 3 === 0 ? 0 : 1}`);
  return `/improve/ITA:1.0/FY:2564/${[...surveys, ...items].join("/")}`;
})();

/** The row of a node, its slider, its field, its cap, its words for effort, its lock. */
export const lever = (page, node) => page.locator(`.lever[data-node="${node}"]`);
export const slider = (page, node) => lever(page, node).locator("input[type=range]");
export const score = (page, node) => page.locator(`[id="field-${node}"]`);
export const cap = (page, node) => page.locator(`[id="field-cap-${node}"]`);
export const ease = (page, node) => page.locator(`[data-node="${node}"] select`);
export const lock = (page, node) => page.locator(`[data-node="${node}"] .lock`);
export const item = (page, node) => page.locator(`[id="item-${node}"]`);
export const apply = (page) => page.locator(".plan-do .primary");
export const tabs = (page) => page.locator(".scenario");
export const tool = (page, words) => page.locator(".scenario-tools button", { hasText: words });

/** What the page says now. */
export async function shown(page) {
  const side = async (at) => page.locator("#outcome .side").nth(at).locator(".side-number b").innerText();
  const level = async (at) => page.locator("#outcome .side").nth(at).locator(".level").first().innerText();
  return {
    before: await side(0),
    number: await side(1),
    level: await level(1),
    why: await page.locator("#outcome .why").textContent(),
    plan: await page.locator(".plan-sentence").textContent(),
  };
}

/** Waits until the scenario's overall score is this, and gives all that is shown. */
export async function scenarioWith(page, number) {
  await becomes(() => page.locator("#outcome .side").nth(1).locator(".side-number b").innerText(), number);
  return shown(page);
}

/** Waits until the plan's sentence is, or matches, this. */
export async function planBecomes(page, wanted) {
  const sentence = page.locator(".plan-sentence");
  await (wanted instanceof RegExp
    ? page.locator(".plan-sentence", { hasText: wanted }).waitFor()
    : becomes(() => sentence.textContent(), wanted));
}

/** Moves a slider as a finger does: to a position in hundredths of a point. */
export async function slide(page, node, position) {
  await slider(page, node).evaluate((input, value) => {
    input.value = String(value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, position);
}
