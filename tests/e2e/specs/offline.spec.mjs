// Without a network: after the first visit the app works with its server gone, all parts; a new build asks before it takes the
// old one's place. In two sub-folders of one origin, which do not know each other.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, running, withPage } from "../helpers/app.mjs";
import { english, field, go, menu, resultWith } from "../helpers/calculate.mjs";
import { serveSite } from "../helpers/site.mjs";
import { becomes } from "../helpers/wait.mjs";
import { goTab, paper } from "../helpers/work.mjs";

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

/** The bytes that a press saves. */
async function saved(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The wasm files of a build, and those that were asked for; without the digits of their content. */
const bare = (path) => path.split("/").pop().replace(/-[0-9a-f]{16}/, "");
const built = () => readdirSync(APP, { recursive: true }).filter((path) => path.startsWith("ita-app-") && path.endsWith(".wasm")).map(bare);

test("after the first visit it works without its server: every view and part, files out and in, English, a link, the page in a frame", { timeout: 180_000 }, async () => {
  const site = await serveSite({ folders: { "/a/b/": APP } });
  const app = { browser, origin: site.origin, url: `${site.origin}/a/b/` };
  const asked = new Set();
  const prepare = (page) => page.context().on("request", (request) => { if (request.url().endsWith(".wasm")) asked.add(bare(request.url())); });
  await withPage(app, { offline: true, hash: "", allow: GONE, prepare, context: { acceptDownloads: true } }, async (page, context) => {
    await isKept(page);
    site.close();
    await page.goto(`${app.url}#${LINK}`);
    await page.locator(".letter-buttons .primary").waitFor();
    await page.reload();
    await running(page);
    await page.waitForFunction(() => document.querySelector("#app").innerText.includes("96.39"));
    await page.locator(".letter-buttons .primary").click();
    await resultWith(page, "96.39");

    // The year's work.
    await page.locator("#agency").fill("อบต. ก");
    await goTab(page, "ยกระดับ");
    await page.locator(".levers tbody tr").first().waitFor();
    await page.locator(".hand button", { hasText: "ส่งลิงก์" }).click();
    await page.locator("dialog[open] input[readonly]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#make-measures button").click();
    await page.locator("#measures tbody tr").first().waitFor();
    await goTab(page, "รายงาน");
    await paper(page).waitFor();
    const word = await saved(page, "#save-docx");
    assert.equal(word.bytes.subarray(0, 2).toString("latin1"), "PK");

    // Files, out and in: a workbook is written, and read again.
    await menu(page);
    await page.locator("#files").click();
    const file = await saved(page, "#save-file");
    assert.match(file.name, /\.ita\.json$/);
    const book = await saved(page, "#save-book");
    assert.equal(book.bytes.subarray(0, 2).toString("latin1"), "PK");
    await page.keyboard.press("Escape");
    await goTab(page, "ผลคะแนน");
    await page.locator(".start-ways button", { hasText: "วางตาราง" }).click();
    await page.locator("#paste-file").setInputFiles({ name: book.name, mimeType: "application/octet-stream", buffer: book.bytes });
    await becomes(() => page.locator(".dialog .paste-says").innerText(), "อ่านได้ 3 จาก 3 เครื่องมือ");
    await page.keyboard.press("Escape");

    // Everything of the menu, and all agencies.
    await go(page, "rules");
    await page.locator(".matrix").waitFor();
    await page.locator(".rules-tabs a").nth(1).click();
    await page.locator("#own-of").selectOption("2569");
    await page.locator("#own-year").fill("2570");
    await page.locator("#own-copy").click();
    await page.locator(".own-book").first().waitFor();
    await go(page, "embed");
    await page.locator("main code, main pre").first().waitFor();
    await go(page, "help");
    await page.locator("#help-table").waitFor();
    await goTab(page, "ผลคะแนน");
    await page.locator("#agencies").click();
    await page.locator(".agencies-panel button", { hasText: "เพิ่มหน่วยงาน" }).click();
    await field(page, "iit").fill("80");
    await page.locator("#agencies").click();
    await page.locator(".agencies-panel").getByText("ภาพรวมทุกหน่วยงาน").click();
    await page.locator(".overview-table").waitFor();

    // In English, each of them once more.
    await english(page);
    for (const place of ["/overview", "/improve", "/work", "/report", "/rules/2567", "/rules/own", "/embed", "/help"]) {
      await page.evaluate((place) => { location.hash = place; }, place);
      await becomes(() => page.locator("h1").first().innerText().then((words) => /[A-Za-z]/.test(words)), true);
      // The builder may say that the page element's script cannot be had now, which is true.
      if (place !== "/embed") assert.equal(await page.getByRole("alert").count(), 0, place);
    }
    await page.goto(`${app.url}index.html`);
    await running(page);

    const frame = await context.newPage();
    await frame.goto(`${app.url}#/embed/card/${LINK}`);
    await frame.waitForFunction(() => document.querySelector("#app").innerText.includes("96.39"));
    const never = built().filter((name) => !asked.has(name));
    assert.deepEqual(never, [], "every part of the program was asked for, and came");
  });
});

/** What Chromium tells a page that it could install: never in a browser without a window, so it is told here. */
const offers = () => {
  const event = new Event("beforeinstallprompt", { cancelable: true });
  event.prompt = () => { window.wasAsked = true; };
  dispatchEvent(event);
  return event.defaultPrevented;
};

test("the menu installs the app where the browser offers that, and says nothing of it where it does not", async () => {
  const site = await serveSite({ folders: { "/a/b/": APP } });
  const app = { browser, origin: site.origin, url: `${site.origin}/a/b/` };
  await withPage(app, { offline: true, hash: "", allow: GONE }, async (page, context) => {
    await isKept(page);
    const entry = page.locator("#install");
    await menu(page);
    assert.equal(await entry.isVisible(), false);
    assert.equal(await page.evaluate(offers), true, "the browser's own bar stays away");
    await entry.waitFor();
    await entry.click();
    await page.locator(".app-menu-panel").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => window.wasAsked), true);
    await menu(page);
    assert.equal(await entry.isVisible(), false, "it can be asked for once");
    // And what a browser wants of an app before it offers that.
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    assert.deepEqual(installabilityErrors.map((error) => error.errorId).filter((id) => id !== "in-incognito"), []);
  });
  site.close();
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
