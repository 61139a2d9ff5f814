// Chromium for the tests of the page element, and a page that fails the test on any complaint.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { launch } from "./app.mjs";
import { shown } from "./element.mjs";

export function useChromium() {
  const chrome = {};
  before(async () => { chrome.browser = await launch({ args: ["--js-flags=--expose-gc"] }); });
  after(() => chrome.browser?.close());
  return chrome;
}

/** Opens an address, gives the page to `work`, and fails on any complaint but those that match `allow`. */
export async function visit(chrome, url, work, { allow, ...context } = {}) {
  const profile = await chrome.browser.newContext({ locale: "th-TH", ...context });
  const page = await profile.newPage();
  const complaints = [];
  let ended = false;
  const complain = (text) => { if (!ended && !allow?.test(text)) complaints.push(text); };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complain(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complain(`uncaught: ${error}`));
  page.on("requestfailed", (request) => complain(`request failed: ${request.url()}`));
  page.on("dialog", (dialog) => { complain(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  try {
    await page.goto(url);
    await work(page, profile);
  } finally {
    ended = true;
    await profile.close();
  }
  assert.deepEqual(complaints, []);
}

/** Waits until every element of the page, or those that match, has a result. */
export async function scored(page, selector = "ita-score") {
  await page.waitForFunction((selector) => {
    const all = [...document.querySelectorAll(selector)];
    return all.length > 0 && all.every((element) => element.result);
  }, selector, { timeout: 10_000 });
}

/** What the elements show. */
export const seen = async (page, selector = "ita-score") =>
  Promise.all((await page.locator(selector).all()).map((one) => one.evaluate(shown)));

/** A field inside an element: Playwright looks into open shadow roots. */
export const field = (page, id, selector = "ita-score") => page.locator(`${selector} [data-id="${id}"]`).first();
