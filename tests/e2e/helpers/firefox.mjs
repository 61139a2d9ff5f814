// A stock Firefox, driven by WebDriver BiDi (Playwright's needs its own build of it), and a page that fails the test on any
// complaint. On a developer's machine without Firefox its specs are skipped, and say so; in CI they have to run.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { shown } from "./element.mjs";

const PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];
const ABSENT = "no Firefox: `cargo xtask setup` gets one or says how, or set FIREFOX_PATH";
const inCi = Boolean(process.env.CI) && process.env.CI !== "false";
const path = process.env.FIREFOX_PATH ?? PLACES.find((place) => existsSync(place));

/** A test that takes a Firefox. */
export const firefoxTest = (name, work) => test(name, { skip: path || inCi ? false : ABSENT, timeout: 60_000 }, work);

/** Starts Firefox for one spec file, with these preferences, and ends it after it. */
export function useFirefox(prefs = {}) {
  const firefox = {};
  before(async () => {
    if (!path && !inCi) return;
    assert.ok(path, ABSENT);
    assert.ok(existsSync(path), `FIREFOX_PATH names ${path}, which is no file`);
    firefox.browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: path,
      headless: true,
      extraPrefsFirefox: { "intl.accept_languages": "th", ...prefs },
    });
  });
  after(() => firefox.browser?.close());
  return firefox;
}

/** Opens an address in a profile of its own, gives the page to `work`, and fails on any complaint but those of `allow`. */
export async function visitFirefox(firefox, url, work, { allow, viewport = { width: 1280, height: 2000 } } = {}) {
  const context = await firefox.browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  let ended = false; // closing the page cancels what is still loading: no complaint
  const complain = (text) => { if (!ended && !allow?.test(text)) complaints.push(text); };
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complain(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complain(`uncaught: ${error}`));
  page.on("requestfailed", (request) => complain(`request failed: ${request.url()}`));
  page.on("response", (response) => { if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`); });
  page.on("dialog", (dialog) => { complain(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  try {
    await page.setViewport(viewport);
    // Texts as they were written, to be compared: nothing but later-terms.js inserts into them.
    await page.evaluateOnNewDocument(() => { CharacterData.prototype.insertData = CharacterData.prototype.replaceData = () => {}; });
    await page.goto(url);
    await work(page);
  } finally {
    ended = true;
    await context.close();
  }
  assert.deepEqual(complaints, []);
}

/** Waits until every element of the page, or those that match, has a result. */
export async function scored(page, selector = "ita-score") {
  await page.waitForFunction((selector) => {
    const all = [...document.querySelectorAll(selector)];
    return all.length > 0 && all.every((element) => element.result);
  }, { timeout: 10_000 }, selector);
}

/** What the elements show. */
export const seen = (page, selector = "ita-score") => page.$$eval(selector, (all, text) => {
  const shown = new Function(`return (${text})`)();
  return all.map((element) => shown(element));
}, shown.toString());

/** Puts a text into a field inside the first element, key by key. */
export async function type(page, id, text) {
  const field = await page.waitForSelector(`ita-score >>> [data-id="${id}"]`);
  await field.click({ count: 3 });
  await field.press("Backspace");
  await field.type(text);
  await field.dispose();
}
