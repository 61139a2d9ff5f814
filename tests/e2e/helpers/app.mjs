// What every browser test stands on: the built app behind a plain static server, in a sub-folder and with another
// file name rule than ours (any web server must do), and a page that fails the test on any complaint.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { serveSite } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
/** The built app. */
export const APP = resolve(process.env.ITA_APP ?? join(here, "../../../dist/app"));
/** Where the first example is. */
export const EXAMPLE_PLACE = "/example/bang-krabue";
export const FOLDER = "/some/folder/ita/";
// Quiet on a closed network, and fit for a container.
export const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The built app behind the static server, in a sub-folder: `url` is its address. */
export async function serveApp() {
  const site = await serveSite({ folders: { [FOLDER]: APP } });
  return Object.assign(site, { url: site.origin + FOLDER });
}

/** The Chromium to use, if one is found. */
export function findBrowser() {
  const places = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome", chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

/** The same engine of the same version as a program without windows and tabs, if there is one: a page takes half the time. */
function findShell() {
  const places = [process.env.CHROME_SHELL_PATH, process.env.CHROME_PATH ? undefined : "/usr/bin/chromium-headless-shell"];
  return places.find((place) => place && existsSync(place));
}

/** A Chromium, quiet on a closed network; `whole` is the program that people have, for what is more than a page. */
export function launch({ whole = false, args = [] } = {}) {
  const executablePath = (whole ? undefined : findShell()) ?? findBrowser();
  assert.ok(executablePath, "no Chromium: `cargo xtask setup` gets one, or set CHROME_PATH");
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...args] });
}

/** Starts the server and the browser (`launch`) for one spec file, and ends both after it. Use it once, at the top of the file. */
export function useApp(browser = {}) {
  const app = { origin: "", url: "", browser: null };
  let site;
  before(async () => {
    assert.ok(existsSync(join(APP, "index.html")), `${APP} holds no app: run \`cargo xtask build\``);
    site = await serveApp();
    Object.assign(app, { origin: site.origin, url: site.url });
    app.browser = await launch(browser);
  });
  after(async () => {
    await app.browser?.close();
    site?.close();
  });
  return app;
}

/**
 * Opens the app in a fresh browser profile, gives the page to `work`, and then fails on any console error or warning,
 * uncaught error, failed request, or request to another origin.
 *
 * Options: `hash` (the part of the address after #; without it the example is opened, with "" nothing is), `keep` (takes what a
 * link sent into one's own work: of ยกระดับ unless it is said otherwise), `context` (for browser.newContext: viewport, locale,
 * javaScriptEnabled, colorScheme …), `prepare(page)` (before the page is opened), `wait` (false: do not wait for the
 * app to run), `allow` (a RegExp: complaints that the test expects), `offline` (true: the app is kept for when there is no network,
 * as it is for people; otherwise this is a browser that cannot), `joined` (true: terms are joined as they are drawn, as they are for
 * people; otherwise texts are as they were written, to be compared).
 */
export async function withPage(app, options, work) {
  const { hash = EXAMPLE_PLACE, context: settings = {}, prepare, wait = true, allow, offline = false, joined = false } = options;
  const { keep = hash.startsWith("/improve/") } = options;
  const context = await app.browser.newContext({ locale: "th-TH", ...settings });
  // What is answered without the server cannot be held back or changed by a test.
  if (!offline) await context.addInitScript(() => { delete Navigator.prototype.serviceWorker; });
  if (!joined) await unjoined(context);
  const complaints = [];
  let ended = false; // closing the page cancels what is still loading: no complaint
  const page = await context.newPage();
  const complain = (text) => { if (!ended && !allow?.test(text)) complaints.push(text); };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complain(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complain(`uncaught: ${error}`));
  page.on("requestfailed", (request) => complain(`request failed: ${request.url()}`));
  page.on("response", (response) => { if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`); });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== app.origin && !["data:", "blob:"].includes(url.protocol)) complain(`left the origin: ${url}`);
  });
  try {
    await prepare?.(page);
    await page.goto(app.url + (hash ? `#${hash}` : ""));
    if (wait) await running(page);
    if (keep && (await page.locator(".letter").count()) > 0) {
      await page.locator(".letter-buttons .primary").click();
      await page.locator(".letter").waitFor({ state: "detached" });
    }
    await work(page, context);
  } finally {
    ended = true;
    await context.close();
  }
  assert.deepEqual(complaints, []);
}

/** Leaves texts as they were written, to be compared: nothing but later-terms.js inserts into them. */
export const unjoined = (context) => context.addInitScript(() => { CharacterData.prototype.insertData = CharacterData.prototype.replaceData = () => {}; });

/** Waits until boot.js has started the app. */
export async function running(page) {
  await page.waitForSelector("html[data-app=running]", { timeout: 15_000 });
}

/** axe for a page: only what is reported is worked out in full; and where there are no frames, no second page is opened to put their reports together. */
export const axe = (page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(page.frames().length === 1);

/** Fails on any accessibility violation axe finds, contrast included, and names each with its elements. */
export async function assertAccessible(page) {
  const { violations } = await axe(page).analyze();
  const found = violations.map((v) => `${v.id} (${v.impact}): ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`);
  assert.deepEqual(found, []);
}
