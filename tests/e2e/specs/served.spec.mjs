// The main path on the very server that a newcomer gets: `cargo xtask serve`, a development build behind Trunk's own server.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { launch, withPage } from "../helpers/app.mjs";
import { EXAMPLE, assertAgrees, field, result, resultWith } from "../helpers/calculate.mjs";
import { serveAsNewcomer } from "../helpers/served.mjs";

const app = { origin: "", url: "", browser: null };
let served;
before(async () => {
  served = await serveAsNewcomer();
  app.url = served.url;
  app.origin = new URL(served.url).origin;
  app.browser = await launch({ whole: true });
}, { timeout: 900_000 });
after(async () => {
  await app.browser?.close();
  await served?.close();
});

test("first load, result, change", async () => {
  await withPage(app, {}, async (page) => {
    assert.equal((await result(page)).number, EXAMPLE.number);
    await field(page, "eit").fill("95");
    await resultWith(page, "96.93");
    await assertAgrees(page);
  });
});

test("files have their types, are asked for again each time, and what is not there is not there", async () => {
  const head = async (path) => {
    const response = await fetch(new URL(path, app.url));
    const { status, headers } = response;
    return { status, text: await response.text(), header: (name) => headers.get(name) ?? "" };
  };
  const page = await head("");
  assert.match(page.header("content-type"), /^text\/html/);
  const wasm = await head(page.text.match(/id="app-wasm"[^>]*href="([^"]+)"/)[1]);
  assert.equal(wasm.header("content-type"), "application/wasm");
  for (const answer of [page, wasm]) assert.equal(answer.header("x-content-type-options"), "nosniff");
  assert.equal(wasm.header("cache-control"), "no-cache");
  // An app of one page behind another server would answer any path with that page.
  for (const path of ["absent.js", "some/folder/", "../Cargo.toml", "%2e%2e/Cargo.toml"]) assert.equal((await head(path)).status, 404, path);
});

test("the page's policy names what script is inside it, and the script that reloads it is a file", async () => {
  const text = await (await fetch(app.url)).text();
  assert.match(text, /<script src="\.\/trunk-reload\.js"><\/script>/);
  // The only script inside the page is the one that the policy names by its hash.
  for (const [, inside] of text.matchAll(/<script>([^]*?)<\/script>/g)) {
    assert.ok(text.includes(`'sha256-${createHash("sha256").update(inside).digest("base64")}'`), inside.slice(0, 80));
  }
  await withPage(app, {}, async (page) => {
    // Trunk's server tells through this socket that the page has to be loaded again.
    const socket = page.waitForEvent("websocket");
    await page.reload();
    assert.match((await socket).url(), /^ws:\/\/127\.0\.0\.1:\d+\/\.well-known\/trunk\/ws$/);
  });
});
