// ยกระดับ, in the words of a test. Nothing here knows a rule, a weight or a threshold.
import { becomes } from "./wait.mjs";

/** The example's link to ยกระดับ; the plan for it, with half a point to spare; and a scenario of one's own. */
export const BASE = "/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
export const PLANNED = `${BASE}/to/eit:95.5`;
export const OWN = `${BASE}/to/eit:95`;

/** Every item of FY2564 given, some of them not published, and the surveys' indicators. */
export const ITEMS = (() => {
  const surveys = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}:8${n}.${n}1`);
  const items = Array.from({ length: 43 }, (_, at) => `o${at + 1}:${at % 3 === 0 ? 0 : 1}`);
  return `/improve/ITA:1.0/FY:2564/${[...surveys, ...items].join("/")}`;
})();

/** The ten indicators of the review of the app: 94.14, ผ่านดี. */
export const TEN = "/improve/ITA:1.0/FY:2568/1:95.1/2:92.2/3:90.3/4:88.4/5:86.5/6:94.6/7:91.7/8:89.8/9:97.9/10:99";

/** The row of a node, its slider, its field, the button of its menu and what lies in it, and an item's box. */
export const lever = (page, node) => page.locator(`tr[data-node="${node}"]`);
export const slider = (page, node) => lever(page, node).locator("input[type=range]");
export const score = (page, node) => page.locator(`[id="field-${node}"]`);
export const menu = (page, node) => lever(page, node).locator(".icon-button");
export const limit = (page, node, words) => page.locator(`[id^="limit-${node}-"] + label`, { hasText: words });
export const cap = (page, node) => page.locator(`[id="field-cap-${node}"]`);
export const ease = (page) => page.locator(".menu select");
export const item = (page, node) => page.locator(`[id="item-${node}"]`);
export const apply = (page) => page.locator(".plan .primary");
export const split = (page, words) => page.locator(".settings label", { hasText: words });
/** A button in the head of a scenario's column. */
export const tool = (page, words) => page.locator(".compared thead button", { hasText: words });
export const add = (page) => page.locator(".hand button", { hasText: "เพิ่มแผน" });

/** What the page says now. */
export async function shown(page) {
  const outcome = page.locator("#outcome");
  return {
    before: await outcome.locator(".side-now b").innerText(),
    number: await outcome.locator(".side-number b").innerText(),
    level: await outcome.locator(".side-level .level").first().innerText(),
    why: await outcome.locator(".why").textContent(),
    plan: (await page.locator(".plan-sentence").textContent()).trim(),
  };
}

/** Waits until the scenario's overall score is this, and gives all that is shown. */
export async function scenarioWith(page, number) {
  await becomes(() => page.locator("#outcome .side-number b").innerText(), number);
  return shown(page);
}

/** Waits until the plan's sentence matches this. */
export const planBecomes = (page, wanted) => page.locator(".plan-sentence", { hasText: wanted }).waitFor();

/** Moves a slider as a finger does: to a position in hundredths of a point. */
export async function slide(page, node, position) {
  await slider(page, node).evaluate((input, value) => {
    input.value = String(value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, position);
}
