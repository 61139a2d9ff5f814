// dist/ita-score.html, opened from a folder: no server, no other file, nothing fetched; in Chromium and Firefox.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "../helpers/app.mjs";
import { firefoxTest, useFirefox } from "../helpers/firefox.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const FILE = resolve(join(process.env.ITA_APP ?? join(here, "../../../dist/app"), "../ita-score.html"));
const LINK = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
let folder;
let file;
before(() => {
  assert.ok(existsSync(FILE), `${FILE} is not there: run \`cargo xtask dist\``);
  // Alone in a folder whose name is Thai.
  folder = mkdtempSync(join(tmpdir(), "ประเมิน-"));
  file = join(folder, "ita-score.html");
  copyFileSync(FILE, file);
});
after(() => rmSync(folder, { recursive: true }));

test("Chromium opens it from a folder, and it asks for nothing", async () => {
  const browser = await launch({ whole: true });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => { if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(pathToFileURL(file).href)) complaints.push(request.url()); });
    await page.goto(`${pathToFileURL(file)}#${LINK}`);
    await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
    await page.waitForFunction(() => document.querySelector("#app").innerText.includes("96.39"));
    for (const view of ["rules", "help", "improve"]) {
      await page.evaluate((view) => { location.hash = `#/${view}`; }, view);
      await page.locator("h1").first().waitFor();
    }
    // Its own face, from within.
    assert.ok(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].some((font) => font.family.includes("Sarabun") && font.status === "loaded"))));
    await page.goto("about:blank");
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
});

const firefox = useFirefox();

firefoxTest("Firefox does too", async () => {
  const page = await firefox.browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${pathToFileURL(file)}#${LINK}`);
  await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
  await page.waitForFunction(() => document.body.innerText.includes("96.39"), { timeout: 10_000 });
  assert.deepEqual(complaints, []);
  await page.close();
});
