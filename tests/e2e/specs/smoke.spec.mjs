// The shell around the app: it loads, it stands without scripts or wasm, and nothing leaves its origin.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, useApp, withPage } from "../helpers/app.mjs";

const app = useApp();

test("the app starts, from a sub-folder, without a complaint and without asking another origin", async () => {
  await withPage(app, {}, async (page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.ok(await page.locator("#boot-note").isHidden());
  });
});

test("the frame is there without JavaScript, with a message in Thai and English", async () => {
  // Chromium drops the script's preload when scripts are off, and says so.
  const allow = /^request failed: .*\.js$/;
  await withPage(app, { context: { javaScriptEnabled: false }, wait: false, allow }, async (page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    const note = await page.locator("noscript").innerText();
    assert.match(note, /JavaScript/);
    assert.match(note, /กรุณา/);
  });
});

test("the frame is there before the wasm arrives", async () => {
  let release;
  const held = new Promise((done) => { release = done; });
  const prepare = (page) => page.route("**/*.wasm", async (route) => { await held; await route.continue(); });
  await withPage(app, { prepare, wait: false }, async (page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await page.locator("html").getAttribute("data-app"), "starting");
    release();
    await page.waitForSelector("html[data-app=running]");
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, "the first view is replaced, not doubled");
  });
});

test("a browser without WebAssembly gets a clear message and keeps the frame", async () => {
  const prepare = (page) => page.addInitScript(() => { delete globalThis.WebAssembly; });
  await withPage(app, { prepare, wait: false }, async (page) => {
    await page.locator("#boot-note [data-reason=unsupported]").waitFor();
    assert.equal(await page.locator("html").getAttribute("data-app"), "unsupported");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });
});

test("a lost connection is told as such", async () => {
  const prepare = (page) => page.route("**/*.wasm", (route) => route.abort());
  await withPage(app, { prepare, wait: false, allow: /wasm|Failed|fetch/i }, async (page) => {
    await page.locator("#boot-note [data-reason=failed]").waitFor();
  });
});

test("the fonts come with the app", async () => {
  await withPage(app, {}, async (page) => {
    const loaded = await page.evaluate(async () => {
      await document.fonts.load('16px "Sarabun"', "ก a");
      return [...document.fonts].filter((font) => font.status === "loaded").length;
    });
    assert.ok(loaded >= 2, `${loaded} of the Thai and Latin fonts are loaded`);
  });
});

test("axe finds no violation", async () => {
  await withPage(app, {}, async (page) => assertAccessible(page));
});
