// dist/ita-score.html, opened from a folder: no server, no other file, nothing fetched; work is typed, saved as a file, and opened again
// from that; in Chromium and Firefox. And the folder form, which says why it cannot be opened so.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { APP, launch, unjoined } from "../helpers/app.mjs";
import { field, menu, resultWith } from "../helpers/calculate.mjs";
import { firefoxTest, useFirefox } from "../helpers/firefox.mjs";
import { assertValid } from "../helpers/schema.mjs";
import { becomes } from "../helpers/wait.mjs";

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

/** Opens it in a profile of its own, and waits until it runs. */
async function opened(browser) {
  const context = await browser.newContext({ acceptDownloads: true, locale: "th-TH" });
  await unjoined(context);
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
  return page;
}

test("Chromium: what is typed is kept for the file, which is said; saved as a file it is opened again elsewhere", async () => {
  const browser = await launch({ whole: true });
  try {
    const page = await opened(browser);
    await page.getByText("เก็บไว้ในเบราว์เซอร์นี้สำหรับไฟล์ HTML นี้เท่านั้น").first().waitFor();
    await page.locator("#agency").fill("อบต. ก");
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    // The sign says no more than is true of a file.
    const sign = page.locator(".saved");
    await becomes(() => sign.innerText(), "เก็บไว้ในเบราว์เซอร์นี้");
    assert.match(await sign.getAttribute("title"), /เบราว์เซอร์อาจลบได้ โปรดบันทึกงานเป็นไฟล์ \.ita\.json/);
    await page.reload();
    await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
    await resultWith(page, "96.39");
    await menu(page);
    assert.equal(await page.locator("#install").isVisible(), false, "a file is not installed");
    await page.locator("#files").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-file").click()]);
    assert.match(download.suggestedFilename(), /\.ita\.json$/);
    const text = await readFile(await download.path(), "utf8");
    await assertValid(text);
    await page.context().close();

    const other = await opened(browser);
    assert.equal(await other.locator("#agency").inputValue(), "", "another profile has nothing of it");
    await menu(other);
    await other.locator("#files").click();
    await other.locator("#open-file").setInputFiles({ name: "a.ita.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await resultWith(other, "96.39");
    assert.equal(await other.locator("#agency").inputValue(), "อบต. ก");
  } finally {
    await browser.close();
  }
});

test("Chromium: a link that would say whose machine it is, and lead nobody there, is not offered; one to an app on the web is, or a file", async () => {
  const browser = await launch({ whole: true });
  try {
    const page = await opened(browser);
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    await menu(page);
    await page.locator("#share").click();
    const dialog = page.locator("dialog[open]");
    await dialog.getByText("ผู้อื่นจึงเปิดลิงก์ของหน้านี้ไม่ได้").waitFor();
    assert.equal(await dialog.locator("input[readonly]").count(), 0);
    await dialog.locator("#share-at").fill("file:///C:/Users/a/ita-score.html");
    await dialog.locator("#share-at-wrong").waitFor();
    assert.equal(await dialog.locator("input[readonly]").count(), 0);
    await dialog.locator("#share-at").fill("ita.example.go.th/app/");
    await becomes(() => dialog.locator("input[readonly]").inputValue(), "https://ita.example.go.th/app/#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");
    await dialog.getByRole("button", { name: "บันทึกเป็นไฟล์" }).click();
    await page.locator("#save-file").waitFor();
  } finally {
    await browser.close();
  }
});

test("Chromium: the folder form says by file: that it needs a server, and what does not", async () => {
  const browser = await launch({ whole: true });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(APP, "index.html")).href);
    const note = page.locator("#boot-note [data-reason=file]");
    await note.waitFor({ timeout: 30_000 });
    assert.equal(await page.locator("#boot-note [data-reason]:visible").count(), 1, "one reason");
    assert.match(await note.innerText(), /เปิดหน้านี้จากไฟล์ในเครื่อง \(file:\)[\s\S]*ita-score\.html/);
    assert.equal(await page.locator("html").getAttribute("data-app"), "failed");
  } finally {
    await browser.close();
  }
});

const saves = mkdtempSync(join(tmpdir(), "saved-"));
after(() => rmSync(saves, { recursive: true }));
// Where it saves is asked of nobody.
const firefox = useFirefox({ "browser.download.folderList": 2, "browser.download.dir": saves, "browser.download.useDownloadDir": true });

/** Types into the field of a node. */
async function type(page, node, text) {
  await page.locator(`[id="field-${node}"]`).fill(text);
}

const says = (page, words) => page.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 10_000 }, words);

firefoxTest("Firefox opens it, keeps what is typed as far as it is told, saves it as a file, and opens that", async () => {
  const complaints = [];
  const open = async () => {
    const page = await (await firefox.browser.createBrowserContext()).newPage();
    // Texts as they were written, to be compared.
    await page.evaluateOnNewDocument(() => { CharacterData.prototype.insertData = CharacterData.prototype.replaceData = () => {}; });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
    return page;
  };
  const files = async (page) => {
    await page.locator("#menu").click();
    await page.locator("#files").click();
    await page.waitForSelector("dialog[open]");
  };
  const page = await open();
  for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await type(page, node, score);
  await says(page, "96.39");
  // Kept, or said that it cannot be: never the one while it is the other.
  await page.waitForSelector(".saved");
  await becomes(() => page.$eval(".saved", (sign) => ["เก็บไว้ในเบราว์เซอร์นี้", "บันทึกในเครื่องนี้ไม่ได้"].includes(sign.textContent)), true);
  await files(page);
  await page.locator("#save-file").click();
  const saved = () => readdirSync(saves).filter((name) => name.endsWith(".ita.json"));
  await becomes(() => saved().length, 1);
  const path = join(saves, saved()[0]);
  await becomes(async () => (await readFile(path, "utf8")).trimEnd().endsWith("}"), true);
  await assertValid(await readFile(path, "utf8"));
  await page.browserContext().close();

  const other = await open();
  await files(other);
  await (await other.$("#open-file")).uploadFile(path);
  await says(other, "96.39");
  assert.deepEqual(complaints, []);
});

firefoxTest("Firefox opens a link to it", async () => {
  const page = await firefox.browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${pathToFileURL(file)}#${LINK}`);
  await page.waitForSelector("html[data-app=running]", { timeout: 30_000 });
  await says(page, "96.39");
  assert.deepEqual(complaints, []);
  await page.close();
});
