// Before the program runs: the page shows no result and takes no input, and if it cannot run it says the true reason.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test } from "node:test";
import { running, useApp, withPage } from "../helpers/app.mjs";
import { field, resultWith } from "../helpers/calculate.mjs";
import { serveSite } from "../helpers/site.mjs";
import { nothingHappens } from "../helpers/wait.mjs";

const app = useApp();
const HERE = dirname(fileURLToPath(import.meta.url));
const PAGE = join(HERE, "../../../www/index.html");
const WASM = "**/ita-app_bg.wasm";
const LINK = "ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5";
const ANYTHING = /./;

/** Gives what a pattern matches with other headers, or another body. */
const change = (pattern, { headers = {}, body } = {}) => (page) => page.route(pattern, async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), ...headers }, ...(body && { body: body(await response.body()) }) });
});
const abort = (pattern) => (page) => page.route(pattern, (route) => route.abort());
const answer = (pattern, status, contentType = "text/plain", body = "no") => (page) =>
  page.route(pattern, (route) => route.fulfill({ status, contentType, body }));

/** Holds back what matches until it is let go. */
function hold(pattern) {
  let go;
  const held = new Promise((done) => { go = done; });
  return { go, prepare: (page) => page.route(pattern, async (route) => { await held; await route.continue(); }) };
}

/** Fails where anything in sight looks like a result, or could take input. */
async function assertNothingThere(page) {
  const seen = await page.locator("#app").evaluate((app) => ({
    text: app.innerText,
    inert: app.inert,
    fields: app.querySelectorAll("input, select, textarea, button, a, summary, [tabindex], [contenteditable]").length,
  }));
  assert.doesNotMatch(seen.text, /[0-9๐-๙]|ผ่าน|บางกระบือ/);
  assert.deepEqual([seen.inert, seen.fields], [true, 0]);
}

/** Waits for the note of a reason: it alone, in both languages, and nothing that looks like a result. Gives the detail. */
async function told(page, reason) {
  await page.locator(`#boot-note [data-reason="${reason}"]`).waitFor({ timeout: 10_000 });
  const shown = await page.locator("#boot-note [data-reason]").evaluateAll((all) => all.filter((one) => !one.hidden).map((one) => one.dataset.reason));
  assert.deepEqual(shown, [reason]);
  for (const lang of ["th", "en"]) assert.ok(await page.locator(`#boot-note [data-reason="${reason}"] [lang=${lang}]`).isVisible());
  await assertNothingThere(page);
  return page.locator("#boot-detail").textContent();
}

// 0.1 is what Google calls good; half a screen that moves by its own height is 0.5.
test("what is in sight stays where it is while the page starts, on a phone too", async () => {
  for (const viewport of [{ width: 412, height: 823 }, { width: 1366, height: 625 }]) {
    const watch = async (page) => {
      // The first script comes after the first picture, as on a slow line.
      await page.route("**/boot-*.js", async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
        await route.continue();
      });
      await page.addInitScript(() => {
        window.moved = 0;
        const note = (list) => list.getEntries().forEach((entry) => { window.moved += entry.value; });
        new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
      });
    };
    await withPage(app, { hash: "", context: { viewport }, prepare: watch, wait: false }, async (page) => {
      await running(page);
      assert.ok((await page.evaluate(() => window.moved)) < 0.1, `${viewport.width}: ${await page.evaluate(() => window.moved)}`);
    });
  }
});

test("the page as it is shipped has no number, no level, no agency and no field", async () => {
  // Chromium drops the script's preload when scripts are off, and says so.
  const allow = /^request failed: .*\.js$/;
  await withPage(app, { context: { javaScriptEnabled: false }, wait: false, allow }, async (page) => {
    await page.locator(".brand").waitFor();
    await page.locator("noscript .boot-note", { hasText: "JavaScript" }).waitFor();
    const html = await (await page.request.get(app.url)).text();
    const words = html.slice(html.indexOf('<div id="app"')).replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, "");
    assert.match(words, /ITA Score/);
    assert.doesNotMatch(words, /[0-9๐-๙]|ผ่าน|บางกระบือ/);
    // But for the hidden question whether a new version may take this one's place.
    const shown = html.replace(/<div id="update"[\s\S]*?<\/div>/, "");
    assert.doesNotMatch(shown, /<(input|select|textarea|button|a)\b/);
  });
});

test("until the program is here nothing can be typed, and nothing that was typed is lost", async () => {
  const { go, prepare } = hold(WASM);
  await withPage(app, { prepare, wait: false }, async (page) => {
    await page.locator("html[data-app=starting] .first").waitFor();
    await assertNothingThere(page);
    for (let press = 0; press < 5; press += 1) {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.localName), "body");
    }
    const brand = await page.locator(".brand b").boundingBox();
    go();
    await running(page);
    assert.equal(await page.locator("h1").count(), 1, "the frame is replaced");
    assert.equal(await page.locator(".first").count(), 0);
    assert.deepEqual(await page.locator(".brand b").boundingBox(), brand, "the head stays where it was");
    await field(page, "eit").fill("95");
    await resultWith(page, "96.93");
  });
});

test("a slow file is told after some seconds, a hung one after thirty; it may still come", async () => {
  const { go, prepare } = hold(WASM);
  const slowly = async (page) => { await page.clock.install(); await prepare(page); };
  await withPage(app, { prepare: slowly, wait: false }, async (page) => {
    await page.locator("html[data-app=starting]").waitFor();
    assert.ok(await page.locator("#boot-note").isHidden());
    await page.clock.fastForward(5000);
    await told(page, "slow");
    await page.clock.fastForward(25_000);
    await told(page, "hung");
    go();
    await running(page);
    assert.ok(await page.locator("#boot-note").isHidden());
  });
});

const WEB_PAGE = "<!doctype html><title>Wi-Fi</title>";
for (const [what, prepare, reason, detail] of [
  ["no WebAssembly", (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }), "old", /^$/],
  ["WebAssembly of long ago", (page) => page.addInitScript(() => {
    WebAssembly.validate = () => false;
    WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => { throw new WebAssembly.CompileError("unknown opcode"); };
  }), "old", /^$/],
  ["wasm does not arrive", abort(WASM), "network", /^ita-app_bg\.wasm$/],
  ["the starter does not arrive", abort("**/start-*.js"), "network", /^start-.*\.js$/],
  ["wasm is cut", change(WASM, { body: (bytes) => bytes.subarray(0, bytes.length / 2) }), "damaged", /^ita-app_bg\.wasm: \d+ B/],
  ["wasm is a web page", answer(WASM, 200, "text/html", WEB_PAGE), "damaged", /wasm: \d+ B, text\/html$/],
  ["wasm is a web page that calls itself wasm", answer(WASM, 200, "application/wasm", WEB_PAGE), "damaged", /wasm: \d+ B/],
  ["the program's script is a web page", answer("**/ita-app.js", 200, "text/html", WEB_PAGE), "damaged", /^ita-app\.js: /],
  ["wasm is gone", answer(WASM, 404), "missing", /^ita-app_bg\.wasm: 404$/],
  ["the starter is gone", answer("**/start-*.js", 503), "missing", /^start-.*: 503$/],
  ["both scripts are gone", answer(/\/(boot|start)-[^/]*\.js$/, 404), "missing", /^boot-.*\.js: 404$/],
  ["no script arrives", abort("**/*.js"), "network", /^boot-.*\.js$/],
  ["scripts as text", change("**/*.js", { headers: { "content-type": "text/plain" } }), "type", /^start-.*: text\/plain$/],
  ["scripts as text, and nosniff", change("**/*.js", { headers: { "content-type": "text/plain", "x-content-type-options": "nosniff" } }), "type", /^boot-.*: text\/plain$/],
  ["a policy without wasm", change((url) => url.pathname.endsWith("/ita/"), { headers: { "content-security-policy": "script-src 'self'" } }), "policy", /wasm-unsafe-eval/],
  ["a policy without requests", change((url) => url.pathname.endsWith("/ita/"), { headers: { "content-security-policy": "connect-src 'none'" } }), "policy", /^connect-src$/],
  ["a part is missing", async (page) => {
    await page.addInitScript(() => localStorage.setItem("ita-score", "{}"));
    await abort("**/joined_early.wasm")(page);
  }, "part", /^$/],
]) {
  test(`the true reason is told: ${what}`, async () => {
    await withPage(app, { prepare, wait: false, allow: ANYTHING }, async (page) => {
      assert.match(await told(page, reason), detail);
      assert.equal(await page.locator("html").getAttribute("data-app"), "failed");
      assert.equal(await page.locator("#boot-note").getAttribute("role"), "alert");
    });
  });
}

/** Opens an address without complaint, since it is expected that everything fails. */
async function visit(url, work) {
  const context = await app.browser.newContext({ locale: "th-TH" });
  const page = await context.newPage();
  try {
    await page.goto(url);
    await work(page);
  } finally {
    await context.close();
  }
}

test("opened as a file the page says that it has to come from a server", async () => {
  const index = pathToFileURL(join(resolve(process.env.ITA_APP ?? join(HERE, "../../../dist/app")), "index.html"));
  await visit(index.href, async (page) => { await told(page, "file"); });
});

test("in a frame without rights there is a note and nothing else: never another agency's number", async () => {
  const page = `<!doctype html><meta charset="utf-8"><title>กรอบ</title><iframe sandbox="allow-scripts" src="${app.url}#/embed/card/${LINK}?lang=th" width="100%" height="820"></iframe>`;
  const site = await serveSite({ pages: { "/": page } });
  try {
    await visit(`${site.origin}/`, async (page) => {
      await told(page.frameLocator("iframe"), "sandbox");
      assert.equal((await page.frameLocator("iframe").locator("#app").innerText()).trim(), "");
    });
  } finally {
    site.close();
  }
});

test("where only what tells a failure is missing, the program runs", async () => {
  await withPage(app, { prepare: abort("**/boot-*.js"), allow: ANYTHING }, async (page) => {
    await field(page, "eit").fill("95");
    await resultWith(page, "96.93");
    assert.ok(await page.locator("#boot-note").isHidden());
  });
});

test("a policy that forbids scripts in the page, but not its files, is no hindrance", async () => {
  const prepare = change((url) => url.pathname.endsWith("/ita/"), { headers: { "content-security-policy": "script-src 'self' 'wasm-unsafe-eval'" } });
  await withPage(app, { prepare, allow: /Content Security Policy|inline script/ }, async (page) => {
    await resultWith(page, "96.39");
  });
});

test("a policy that forbids every script is told by the style sheet", async () => {
  const prepare = change((url) => url.pathname.endsWith("/ita/"), { headers: { "content-security-policy": "script-src 'none'" } });
  await withPage(app, { prepare, wait: false, allow: ANYTHING }, async (page) => {
    const stuck = page.locator(".boot-stuck");
    await page.locator(".brand").waitFor();
    assert.equal(await stuck.isVisible(), false);
    await stuck.waitFor({ timeout: 15_000 });
    assert.match(await stuck.innerText(), /Content-Security-Policy/);
    await assertNothingThere(page);
  });
});

test("the page's own policy names the script that stands in it", () => {
  const html = readFileSync(PAGE, "utf8");
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
  assert.equal(scripts.length, 1);
  const hash = `'sha256-${createHash("sha256").update(scripts[0]).digest("base64")}'`;
  assert.ok(html.includes(hash), `its hash is ${hash}`);
});

test("what an embedded page begins with is nothing, and on failure a note and nothing else", async () => {
  const hash = `/embed/card/${LINK}`;
  const { go, prepare } = hold(WASM);
  await withPage(app, { hash, prepare, wait: false }, async (page) => {
    await page.locator("html[data-app=starting]").waitFor({ state: "attached" });
    assert.equal((await page.locator("body").innerText()).trim(), "");
    go();
    await resultWith(page, "95.79");
  });
  await withPage(app, { hash, prepare: abort(WASM), wait: false, allow: ANYTHING }, async (page) => {
    await told(page, "network");
    assert.equal((await page.locator("#app").innerText()).trim(), "");
  });
});

test("the whole page in another's frame begins with nothing as well", async () => {
  const { go, prepare } = hold(WASM);
  const outer = (page) => page.route("**/outer.html", (route) => route.fulfill({
    contentType: "text/html", body: `<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe src="${app.url}#/example/bang-krabue" width="1000" height="800"></iframe>`,
  }));
  await withPage(app, { prepare: async (page) => { await outer(page); await prepare(page); }, wait: false }, async (page) => {
    await page.goto(`${app.url}outer.html`);
    const frame = page.frameLocator("iframe");
    await frame.locator("html[data-app=starting]").waitFor({ state: "attached" });
    assert.equal((await frame.locator("body").innerText()).trim(), "");
    go();
    await frame.locator(".result-number b", { hasText: "96.39" }).waitFor();
  });
});

test("a browser's page translation leaves the program's words alone", async () => {
  await withPage(app, {}, async (page) => {
    const all = await page.locator("#app").evaluate((app) => [app.translate, [...app.querySelectorAll("*")].filter((one) => one.translate).length]);
    assert.deepEqual(all, [false, 0]);
  });
});

for (const [what, viewport] of [["desktop", { width: 1350, height: 940 }], ["phone", { width: 412, height: 823 }]]) {
  test(`what is painted first is the largest, and stays so: ${what}`, async () => {
    await withPage(app, { context: { viewport } }, async (page) => {
      await page.locator(".result .next").waitFor({ state: "attached" });
      await nothingHappens();
      const painted = await page.evaluate(() => new Promise((done) => {
        new PerformanceObserver((list) => {
          const [first] = performance.getEntriesByName("first-contentful-paint");
          done(list.getEntries().map(({ startTime, size, element }) => ({ late: startTime - first.startTime, size, element: element?.outerHTML.slice(0, 80) ?? null })));
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }));
      assert.ok(painted.every(({ late }) => late === 0), JSON.stringify(painted));
    });
  });
}
