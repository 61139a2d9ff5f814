// The main stories in Firefox, on the built app: from a first visit to a plan, a pasted table, measures and the report, the working file
// saved and opened elsewhere, and rules of one's own from a file.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { serveApp } from "../helpers/app.mjs";
import { firefoxTest, useFirefox, visitFirefox } from "../helpers/firefox.mjs";
import { assertValid } from "../helpers/schema.mjs";
import { becomes } from "../helpers/wait.mjs";

const folder = mkdtempSync(join(tmpdir(), "ita-firefox-"));
const firefox = useFirefox({ "browser.download.folderList": 2, "browser.download.dir": folder, "browser.download.alwaysOpenPanel": false });
let app;
before(async () => { app = await serveApp(); });
after(() => {
  app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the app without anything in a profile of its own. */
const visit = (work) => visitFirefox(firefox, app.url, async (page) => {
  await page.waitForSelector("html[data-app=running]", { timeout: 15_000 });
  await work(page);
}, { viewport: { width: 1366, height: 900 } });

const text = (page, selector) => page.$eval(selector, (one) => one.innerText);
const says = (page, selector, wanted) => page.waitForFunction(
  (selector, wanted) => document.querySelector(selector)?.innerText.includes(wanted), { timeout: 10_000 }, selector, wanted);
const press = async (page, selector) => (await page.waitForSelector(selector)).click();
/** Types into a field that is empty. */
async function fill(page, selector, value) {
  await press(page, selector);
  await page.keyboard.type(value);
}
const scores = async (page, ...all) => {
  for (const [node, value] of all) await fill(page, `[id="field-${node}"]`, value);
};
/** Chooses a file, as somebody does in the browser's own window. */
const give = async (page, selector, path) => (await page.waitForSelector(selector)).uploadFile(path);

firefoxTest("a first visit: scores are typed, the level and why are there, and the way to a plan", async () => {
  await visit(async (page) => {
    await scores(page, ["iit", "98.10"], ["eit", "๙๓.๒๐"], ["oit", "97.50"]);
    await says(page, "#result .result-number b", "96.39");
    assert.equal(await text(page, "#result .result-level .level"), "ผ่านดี");
    assert.match(await text(page, "#result .why"), /EIT ได้ 93\.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1\.80 คะแนน/);
    await press(page, "#result .button.primary");
    await says(page, ".plan-sentence", "เพิ่ม EIT 2.30 คะแนน เป็น 95.50");
    // 96.39 and 0.3 × 2.30.
    await says(page, "#outcome .side-number b", "97.08");
    assert.equal(await text(page, "#outcome .side-level .level"), "ผ่านดีเยี่ยม");
  });
});

firefoxTest("what is entered is there after a reload and can be undone; another window follows, and stays at its own agency", async () => {
  await visit(async (page) => {
    const saved = (one) => one.waitForSelector(".saved:not(.is-bad)").then(() => says(one, ".saved", "บันทึกในเครื่องนี้แล้ว"));
    const ready = (one) => one.waitForSelector("html[data-app=running]", { timeout: 15_000 });
    await fill(page, "#agency", "เทศบาลของเรา");
    await scores(page, ["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]);
    await saved(page);
    await page.reload();
    await ready(page);
    await says(page, "#result .result-number b", "96.39");
    const other = await page.browserContext().newPage();
    await other.goto(app.url);
    await ready(other);
    await says(other, "#result .result-number b", "96.39");
    await other.bringToFront();
    await press(other, "#undo");
    await other.waitForFunction(() => document.querySelector('[id="field-oit"]').value === "", { timeout: 5000 });
    await saved(other);
    await page.waitForFunction(() => document.querySelector('[id="field-oit"]').value === "", { timeout: 10_000 });
    await other.close();
  });
});

firefoxTest("a table is pasted: what was read is shown, taken and taken back", async () => {
  await visit(async (page) => {
    // From the clipboard, as out of another window.
    await page.evaluate(() => {
      const other = document.body.appendChild(document.createElement("textarea"));
      other.value = "ตัวชี้วัด\tคะแนน\nOIT\t97.50 คะแนน\nIIT\t๙๘.๑๐\nEIT\t93,20";
      other.select();
    });
    await page.keyboard.down("Control");
    await page.keyboard.press("c");
    await page.keyboard.up("Control");
    await page.evaluate(() => document.body.querySelector(":scope > textarea").remove());
    await press(page, ".start-ways button");
    await page.waitForSelector(".dialog textarea");
    await page.focus(".dialog textarea");
    await page.keyboard.down("Control");
    await page.keyboard.press("v");
    await page.keyboard.up("Control");
    await press(page, ".dialog .primary");
    await says(page, "#result .result-number b", "96.39");
    await press(page, "#undo");
    await page.waitForFunction(() => document.querySelector('[id="field-eit"]').value === "", { timeout: 5000 });
  });
});

firefoxTest("measures from the plan, the report in Thai numerals; the file is saved, and opened by somebody else", async () => {
  let saved;
  await visit(async (page) => {
    await fill(page, "#agency", "เทศบาลตำบลบางกระบือ");
    await scores(page, ["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]);
    await says(page, "#result .result-number b", "96.39");
    await press(page, '.nav a[href*="work"]');
    await press(page, "#from-plan");
    await says(page, ".needs", "มาตรการให้ +0.69");
    await press(page, "#measure-0");
    await page.waitForSelector("dialog.side");
    const due = await page.evaluateHandle(() => [...document.querySelectorAll("dialog.side label")].find((one) => one.textContent === "กำหนดเสร็จ").control);
    await due.click();
    await page.keyboard.type("30/9/2569");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog.side"));
    await says(page, "#measures", "30 กันยายน 2569");
    await press(page, '.nav a[href*="report"]');
    await says(page, ".report-paper", "๙๖.๓๙ คะแนน");
    const paper = await text(page, ".report-paper");
    assert.match(paper, /๓๐ กันยายน ๒๕๖๙/);
    // The annex names addresses and the vector, as they are.
    assert.doesNotMatch(paper.split("ภาคผนวก")[0], /[0-9]/);
    await press(page, "#menu");
    await press(page, "#files");
    await press(page, "#save-file");
    const file = () => readdirSync(folder).find((name) => name.endsWith(".json"));
    await becomes(() => Boolean(file()) && readFileSync(join(folder, file())).length > 0, true, 10_000);
    saved = join(folder, file());
    await assertValid(readFileSync(saved, "utf8"));
  });
  await visit(async (page) => {
    await press(page, "#menu");
    await press(page, "#files");
    await give(page, "#open-file", saved);
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
    await says(page, "#result .result-number b", "96.39");
    await press(page, '.nav a[href*="work"]');
    await says(page, "#measures", "30 กันยายน 2569");
  });
});

firefoxTest("rules of one's own are opened from a file, and what is typed counts by them", async () => {
  const rules = readFileSync(new URL("../../../crates/ita-rules/data/fy2569.toml", import.meta.url), "utf8")
    .replace('id = "fy2569"', 'id = "fy2570-mine"').replace("fiscal_year = 2569", "fiscal_year = 2570")
    .replace('id = "iit", weight = "0.3"', 'id = "iit", weight = "0.2"').replace('id = "oit", weight = "0.4"', 'id = "oit", weight = "0.5"');
  const path = join(folder, "mine.toml");
  writeFileSync(path, rules);
  await visit(async (page) => {
    await press(page, "#menu");
    await press(page, '.app-menu-panel a[href*="rules"]');
    await press(page, ".rules-tabs a:nth-of-type(2)");
    await give(page, "#own-open", path);
    await press(page, ".own-book .button.primary");
    await scores(page, ["iit", "80"], ["eit", "90"], ["oit", "100"]);
    // 0.2 × 80 + 0.3 × 90 + 0.5 × 100, by hand.
    await says(page, "#result .result-number b", "93.00");
    await says(page, ".own-banner", "ไม่ใช่ของ ป.ป.ช.");
  });
});
