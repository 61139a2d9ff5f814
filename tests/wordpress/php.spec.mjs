// The hand-made PHP page of docs/embed, served by PHP's own server: with PHP's type for wasm, with a wrong one, under a
// strict policy, from a sub-folder, and with a name that holds markup.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../e2e/helpers/app.mjs";
import { freePort } from "../e2e/helpers/site.mjs";
import { becomes, nothingHappens } from "../e2e/helpers/wait.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const ELEMENT = resolve(process.env.ITA_ELEMENT ?? join(here, "../../dist/element"));
const EXAMPLE = readFileSync(join(here, "../../docs/embed/example.php"), "utf8");
// A server that knows nothing of wasm: every such file is some bytes.
const WRONG = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (!str_ends_with($path, '.wasm')) return false;
header('Content-Type: application/octet-stream');
readfile(__DIR__ . $path);
`;

let folder;
let browser;
const servers = [];

async function serve(...router) {
  const port = await freePort();
  servers.push(spawn("php", ["-S", `127.0.0.1:${port}`, "-t", folder, ...router], { stdio: "ignore" }));
  const url = `http://127.0.0.1:${port}/`;
  await becomes(() => fetch(url).then(() => true, () => false), true, 30_000);
  return url;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "ita-php-"));
  const sub = join(folder, "งาน ita/2568");
  mkdirSync(sub, { recursive: true });
  for (const place of [folder, sub]) {
    writeFileSync(join(place, "index.php"), EXAMPLE);
    cpSync(ELEMENT, join(place, "ita-score"), { recursive: true });
  }
  writeFileSync(join(folder, "evil.php"), EXAMPLE.replace("'เทศบาลตำบลบางกระบือ'", `'"><script>alert(1)</script><img src=x onerror=alert(2)>'`)
    .replace("'ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5'", `'" onfocus="alert(3)" autofocus tabindex="0'`));
  writeFileSync(join(folder, "wrong.php.router"), WRONG);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  servers.forEach((server) => server.kill());
  rmSync(folder, { recursive: true, force: true });
});

async function open(url, work) {
  const page = await browser.newPage();
  const wrong = [];
  const types = {};
  const icon = (message) => message.location().url.endsWith("/favicon.ico");
  page.on("console", (message) => { if (message.type() === "error" && !icon(message)) wrong.push(message.text()); });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => { wrong.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on("response", (response) => {
    types[new URL(response.url()).pathname.split(".").pop()] = response.headers()["content-type"];
    if (new URL(response.url()).origin !== new URL(url).origin) wrong.push(`asked elsewhere: ${response.url()}`);
  });
  await page.goto(url);
  await work(page, types);
  assert.deepEqual(wrong, []);
  await page.close();
}

const runs = (page) => page.waitForFunction(() => document.querySelector("ita-score").shadowRoot?.textContent.includes("96.39"), null, { timeout: 20_000 });

test("it runs as PHP serves it, under a strict policy", async () => {
  await open(await serve(), runs);
});

test("it runs from a sub-folder with a Thai name", async () => {
  await open(`${await serve()}${encodeURI("งาน ita/2568/")}`, runs);
});

test("it runs though wasm is said to be application/octet-stream", async () => {
  await open(await serve(join(folder, "wrong.php.router")), async (page, types) => {
    await runs(page);
    assert.equal(types.wasm, "application/octet-stream");
  });
});

test("a name or vector with markup stays text", async () => {
  await open(`${await serve()}evil.php`, async (page) => {
    assert.match(await page.locator("h1").innerText(), /<script>alert\(1\)<\/script>/);
    await nothingHappens();
    const names = await page.locator("ita-score").evaluate((element) => element.getAttributeNames());
    assert.ok(!names.includes("onfocus") && !names.includes("autofocus"), names.join());
    assert.equal(await page.locator("body script:not([type=module]), body img").count(), 0);
  });
});
