// Without a network: after the first visit the app works with its server gone, all parts; a new build asks before it takes the
// old one's place. In two sub-folders of one origin, which do not know each other.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, running, withPage } from "../helpers/app.mjs";
import { serveSite } from "../helpers/site.mjs";
import { becomes } from "../helpers/wait.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const APP = resolve(process.env.ITA_APP ?? join(here, "../../../dist/app"));
const LINK = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
const PATIENCE = { timeout: 90_000 };
// Not waitForFunction, which takes a promise for a yes.
const is = (page, question) => becomes(() => page.evaluate(question), true, PATIENCE.timeout);
/** While the server is gone the browser asks in vain for a new worker, and ฝังในเว็บ for the page element, which belongs to other sites. */
const GONE = /ERR_CONNECTION_REFUSED|ERR_FAILED|request failed: .*(sw\.js|\/element\/)/;
let browser;
before(async () => { browser = await launch({ whole: true }); });
after(() => browser?.close());

/** Waits until everything is kept and the worker is in charge. */
const isKept = (page) => is(page, async () => {
  await navigator.serviceWorker.ready;
  return navigator.serviceWorker.controller !== null;
});
const build = (page) => page.locator("meta[name=ita-build]").getAttribute("content");

test("after the first visit it works without its server: every view, English, and what was typed", async () => {
  const site = await serveSite({ folders: { "/a/b/": APP } });
  const app = { browser, origin: site.origin, url: `${site.origin}/a/b/` };
  await withPage(app, { offline: true, allow: GONE }, async (page) => {
    await isKept(page);
    site.close();
    await page.goto(`${app.url}#${LINK}`);
    await page.reload();
    await running(page);
    await page.waitForFunction(() => document.querySelector("#app").innerText.includes("96.39"));
    for (const view of ["rules", "help", "embed", "improve"]) {
      await page.evaluate((view) => { location.hash = `#/${view}`; }, view);
      await page.locator("h1").first().waitFor();
    }
    await page.goto(`${app.url}index.html`);
    await running(page);
  });
});

test("a new build is fetched beside the old one, asks, and takes its place when it is told to; a broken one never does", async () => {
  const copy = mkdtempSync(join(tmpdir(), "ita-offline-"));
  cpSync(APP, copy, { recursive: true });
  const site = await serveSite({ folders: { "/one/": copy, "/two/": APP } });
  const app = { browser, origin: site.origin, url: `${site.origin}/one/` };
  const change = (name, from, to) => writeFileSync(join(copy, name), readFileSync(join(copy, name), "utf8").replaceAll(from, to));
  const look = (page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => {}));
  /** What the browser has of it, where the question does not come. */
  const states = (page) => page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistration();
    const of = (name) => `${name} ${found[name]?.state}`;
    return [...["installing", "waiting", "active"].map(of), `in charge ${navigator.serviceWorker.controller?.state}`, ...(await caches.keys())].join(", ");
  });
  try {
    await withPage(app, { offline: true, allow: /is not of build/ }, async (page, context) => {
      await isKept(page);
      const old = await build(page);
      const other = await context.newPage();
      await other.goto(`${site.origin}/two/`);
      await isKept(other);
      assert.equal(await page.locator("#update").isVisible(), false);

      // An upload under way: the worker is new, the page is not.
      change("sw.js", old, "0123456789abcdef");
      await look(page);
      await is(page, () => navigator.serviceWorker.getRegistration().then((found) => !found.installing && !found.waiting));
      assert.equal(await page.locator("#update").isVisible(), false);

      change("index.html", old, "0123456789abcdef");
      change("sw.js", "0123456789abcdef\";", "0123456789abcdef\"; // whole");
      await look(page);
      await page.locator("#update").waitFor(PATIENCE).catch(async (late) => { throw new Error(await states(page), { cause: late }); });
      await page.reload();
      await running(page);
      assert.equal(await build(page), old, "a reload does not replace it");
      await page.locator("#update-now").click();
      await page.waitForFunction((old) => document.querySelector("meta[name=ita-build]")?.content !== old, old, PATIENCE);
      assert.equal(await build(page), "0123456789abcdef");
      await running(page);
      await other.reload();
      await running(other);
      assert.equal(await build(other), old);
      assert.equal(await other.locator("#update").isVisible(), false, "the other folder's app knows nothing of it");
      // The build before is kept for windows that are still open with it; of the other folder's nothing is gone.
      const caches = await page.evaluate(() => window.caches.keys());
      assert.deepEqual(caches.sort(), [`ita-score /one/ 0123456789abcdef`, `ita-score /one/ ${old}`, `ita-score /two/ ${old}`].sort());
    });
  } finally {
    site.close();
    rmSync(copy, { recursive: true });
  }
});
