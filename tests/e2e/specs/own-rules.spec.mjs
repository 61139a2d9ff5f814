// Rules of one's own: a copy of a year, edited; what is computed by it; kept, carried in files, meant by links.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { assertAccessible, running, useApp, withPage } from "../helpers/app.mjs";
import { field, go, hash, resultWith } from "../helpers/calculate.mjs";
import { assertValid } from "../helpers/schema.mjs";
import { CONTEXT, assertAccessibleInEveryWay, assertNoSidewaysScroll } from "../helpers/ways.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();
const BANNER = /หลักเกณฑ์ที่หน่วยงานกำหนดเอง ไม่ใช่ของ ป\.ป\.ช\./;

const toml = (text) => ({ name: "rules.toml", mimeType: "application/toml", buffer: Buffer.from(text) });

/** Goes to the rules of one's own. */
async function goOwn(page) {
  await go(page, "rules");
  await page.locator(".rules-tabs a").nth(1).click();
  await page.locator("#own-begin").waitFor();
}

/** Copies FY2569 for FY2570. */
async function copy(page) {
  await goOwn(page);
  await page.locator("#own-of").selectOption("2569");
  await page.locator("#own-year").fill("๒๕๗๐");
  await page.locator("#own-copy").click();
  await page.locator(".own-book").first().waitFor();
}

async function saved(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const saveOf = (page, at) => page.locator(".own-book").nth(at).getByRole("button", { name: /\.toml/ });

/** The copy as a text in which OIT counts half, IIT a fifth, and ผ่านดี asks 80 of IIT. */
async function edited(page) {
  await copy(page);
  const { name, text } = await saved(page, saveOf(page, 0));
  assert.equal(name, "fy2570-own.toml");
  const changes = [
    ['{ id = "iit", weight = "0.3"', '{ id = "iit", weight = "0.2"'],
    ['{ id = "oit", weight = "0.4"', '{ id = "oit", weight = "0.5"'],
    ['{ node = "iit", score = "85"', '{ node = "iit", score = "80"'],
    ['id = "fy2570-own"', 'id = "fy2570-mine"'],
  ];
  return changes.reduce((now, [from, to]) => {
    assert.equal(now.split(from).length, 2, from);
    return now.replace(from, to);
  }, text);
}

/** An agency's FY2570 by these rules: by hand 0.2 × 80 + 0.3 × 90 + 0.5 × 100 = 93.00, IIT 80 meets the changed threshold. */
async function computed(page) {
  const text = await edited(page);
  await page.locator("#own-open").setInputFiles(toml(text));
  await page.locator(".own-book").nth(1).waitFor();
  await page.locator(".own-book").nth(1).locator(".button.primary").click();
  await field(page, "iit").fill("80");
  await field(page, "eit").fill("90");
  await field(page, "oit").fill("100");
  assert.equal((await resultWith(page, "93.00")).level, "ผ่านดี");
  await page.waitForFunction(() => location.hash.endsWith("/oit:100"));
  return text;
}

test("a copy, edited as a file, opened again: results are by it, beside the same year by the program's rules; a reload keeps it", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await computed(page);
    assert.match(await page.locator(".own-banner").innerText(), BANNER);
    assert.match(await page.locator("#year option:checked").innerText(), /2570 · ฉบับของหน่วยงาน/);
    assert.match(await hash(page), /^#\/own\/fy2570-mine\/[0-9a-f]{16}\/ITA:1\.0\/FY:2570\/iit:80\/eit:90\/oit:100$/);
    for (const view of ["improve", "work", "report"]) {
      await page.locator(`.nav a[href*="${view}"]`).click();
      await page.waitForFunction((view) => location.hash.includes(view), view);
      assert.match(await page.locator(".own-banner").innerText(), BANNER, view);
    }
    await page.locator(".nav a").first().click();
    // The same numbers by the program's own FY2570: 24 + 27 + 40.
    await page.locator("#year").selectOption("2570");
    assert.equal((await resultWith(page, "91.00")).level, "ผ่าน");
    assert.equal(await page.locator(".own-banner").count(), 0);
    await page.locator("#year").selectOption({ index: 0 });
    await resultWith(page, "93.00");
    await page.waitForFunction(() => location.hash.startsWith("#/own/"));
    await page.reload();
    await running(page);
    await resultWith(page, "93.00");
    // Also its page says whose it is, and that nothing of it is the NACC's.
    await go(page, "rules");
    await page.locator("h1", { hasText: "ฉบับของหน่วยงาน" }).waitFor();
    assert.match(await page.locator(".own-banner").innerText(), BANNER);
    assert.doesNotMatch(await page.locator("main").innerText(), /มีแหล่งเดียว|ยืนยันหลายแหล่ง/);
  });
});

test("the working file carries the rules to a fresh profile; a link is refused where they are missing, and works with the file", async () => {
  let file = "";
  let link = "";
  let text = "";
  await withPage(app, { hash: "" }, async (page) => {
    text = await computed(page);
    await page.locator("#agency").fill("เทศบาลตำบลตัวอย่าง");
    link = await hash(page);
    await page.locator("#menu").click();
    await page.locator("#files").click();
    ({ text: file } = await saved(page, page.locator("#save-file")));
    assert.match(file, /"version": 3,/);
    await assertValid(file);
  });
  await withPage(app, { hash: link.slice(1) }, async (page) => {
    const said = page.locator(".notice[role=alert]");
    await said.waitFor();
    assert.match(await said.innerText(), /fy2570-mine[\s\S]*\.toml[\s\S]*\.ita\.json/);
    assert.doesNotMatch(await page.locator("#result .result-number").innerText(), /\d{2}/, "no number");
    await said.getByRole("button").first().click();
    await page.locator("#own-open").setInputFiles(toml(text));
    await page.locator("#own-waiting").click();
    await page.locator(".letter").waitFor();
    assert.match(await page.locator(".letter").innerText(), /93\.00/);
    assert.match(await page.locator(".letter").innerText(), BANNER);
  });
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator("#menu").click();
    await page.locator("#files").click();
    const open = page.locator("#open-file");
    await open.setInputFiles({ name: "a.ita.json", mimeType: "application/json", buffer: Buffer.from(file) });
    assert.equal((await resultWith(page, "93.00")).level, "ผ่านดี");
    assert.match(await page.locator(".own-banner").innerText(), BANNER);
  });
});

const ITA = process.env.ITA_BIN;

test("`ita report` of the file that is saved says what the app's report says", { skip: ITA ? false : "ITA_BIN names no `ita`" }, async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await computed(page);
    await page.locator("#agency").fill("เทศบาลตำบลตัวอย่าง");
    await page.locator("#menu").click();
    await page.locator("#files").click();
    const { text: file } = await saved(page, page.locator("#save-file"));
    await page.keyboard.press("Escape");
    await page.locator('.nav a[href*="report"]').click();
    await page.locator(".report-paper").waitFor();
    const folder = await mkdtemp(join(tmpdir(), "ita-own-"));
    try {
      await writeFile(join(folder, "a.ita.json"), file);
      for (const kind of await page.locator("#report-kind option").evaluateAll((all) => all.map((one) => one.value))) {
        await page.locator("#report-kind").selectOption(kind);
        const { text } = await saved(page, page.locator("#save-json"));
        // The app proposes measures of the plan where there are none, if it is not told otherwise.
        const suggests = (await page.locator("#report-measures").count()) > 0 ? ["--suggest"] : [];
        const said = spawnSync(ITA, ["report", kind, join(folder, "a.ita.json"), ...suggests, "--format", "json", "-o", "-"], { encoding: "utf8" });
        assert.equal(said.status, 0, `${kind}: ${said.stderr}`);
        assert.deepEqual(JSON.parse(said.stdout).document, JSON.parse(text).document, kind);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

// The element of the preview is there only in what `cargo xtask dist` builds.
test("a result by rules of one's own is not embedded, which is said, with what can be done; a year by the program's rules is", async () => {
  await withPage(app, { hash: "", allow: /ita-score|404/ }, async (page) => {
    await computed(page);
    await go(page, "embed");
    const said = page.locator("main .remark", { hasText: "หลักเกณฑ์ที่หน่วยงานกำหนดเองฝังในเว็บไซต์อื่นไม่ได้" });
    await said.waitFor();
    assert.match(await said.innerText(), /บันทึกเป็นหน้าเว็บจากหน้า “รายงาน”/);
    const years = await page.locator("#embed-year option").evaluateAll((all) => all.map((one) => one.value));
    assert.ok(years.includes("2570") && years.every((year) => /^25\d\d$/.test(year)), `${years}`);
    assert.doesNotMatch(await page.locator("#code").innerText(), /own|mine/);
    // By the program's rules of the same year nothing has to be said.
    await page.locator("#year").selectOption("2570");
    await said.waitFor({ state: "detached" });
    await assertAccessible(page);
  });
});

test("a file that is none is told with its lines, dropped or chosen, and changes nothing", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await copy(page);
    const { text } = await saved(page, saveOf(page, 0));
    await page.locator("#own-open").setInputFiles(toml(text.replace('weight = "0.4"', 'weight = "0.5"')));
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /บรรทัดที่ \d+: น้ำหนักของรายการย่อยของ overall รวมกันได้ 1\.1 ต้องรวมกันได้ 1/);
    await assertAccessible(page);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.equal(await page.locator(".own-book").count(), 1);
    // Dropped anywhere it is no table.
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "mine.toml"));
      return transfer;
    }, text.replace('id = "fy2570-own"', 'id = "dropped"'));
    await page.locator(".nav a").first().click();
    await page.dispatchEvent(".app", "drop", { dataTransfer: data });
    await becomes(() => page.locator(".own-book").count(), 2);
  });
});

test("by keyboard: a copy is made, named, used, deleted and brought back", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await goOwn(page);
    await page.locator("#own-year").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.locator("#own-year-wrong").waitFor();
    assert.equal(await page.locator("#own-year").getAttribute("aria-invalid"), "true");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2571");
    await page.keyboard.press("Enter");
    await page.locator(".own-book").waitFor();
    await page.locator(".own-book .field").focus();
    await page.keyboard.type("ร่าง 2571");
    await becomes(() => page.locator(".own-book h2").innerText(), "ร่าง 2571");
    await page.locator(".own-book .button.primary").focus();
    await page.keyboard.press("Enter");
    await field(page, "iit").fill("90");
    await go(page, "rules");
    await page.locator(".rules-tabs a").nth(1).click();
    await page.locator(".own-book").getByRole("button", { name: "ลบ" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".own-book").waitFor({ state: "detached" });
    await page.locator("h1").click();
    await page.keyboard.press("Control+Z");
    await page.locator(".own-book").waitFor();
    assert.match(await page.locator(".own-book").innerText(), /มีคะแนนตามหลักเกณฑ์นี้ 1 หน่วยงาน/);
  });
});

test("a copy is edited in the form: nothing counts before it is valid and used; then the result is by it, and the difference is told", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await copy(page);
    const form = page.locator(".own-form");
    await page.locator(".own-edit").click();
    const weight = (node) => form.locator(`[id="own-field-10001-${node}-2"]`);
    await weight("iit").fill("20");
    await form.locator("[role=alert]").waitFor();
    assert.match(await form.locator("[role=alert]").innerText(), /คะแนนรวม รวมกันได้ 90% ต้องรวมกันได้ 100%/);
    // The weights are marked, and no name; each is described by the sentence below the total.
    assert.deepEqual(await form.locator("[aria-invalid=true]").evaluateAll((all) => all.map((field) => field.id)), ["iit", "eit", "oit"].map((node) => `own-field-10001-${node}-2`));
    assert.match(await form.locator(`[id="${await weight("eit").getAttribute("aria-describedby")}"]`).innerText(), /90%/);
    const use = form.getByRole("button", { name: "ใช้ที่แก้ไข" });
    assert.equal(await use.count(), 0);
    // What was typed outlives a reload, valid or not.
    await page.reload();
    await running(page);
    await page.locator(".own-edit").click();
    await becomes(() => weight("iit").inputValue(), "20");
    await weight("oit").fill("1/2");
    await form.locator('[id="own-level-10001-good-3"]').fill("๘๐");
    await form.locator('[id="own-field-10001-10-0"]').waitFor({ state: "detached" });
    await form.getByRole("button", { name: "เพิ่มตัวชี้วัดใน EIT" }).click();
    await form.locator('[id="own-field-10001-10-0"]').fill("ตัวชี้วัดใหม่");
    await use.focus();
    await page.keyboard.press("Enter");
    await use.waitFor({ state: "detached" });
    await page.locator("#own-from").selectOption("2569");
    await page.locator("#own-to").selectOption("10001");
    const said = await page.locator("#own-changes").innerText();
    for (const part of ["น้ำหนัก IIT: จาก 30% เป็น 20%", "น้ำหนัก OIT: จาก 40% เป็น 50%", "ตัวชี้วัดใหม่"]) assert.ok(said.includes(part), said);
    await page.locator(".own-book .button.primary").last().click();
    await field(page, "iit").fill("80");
    await field(page, "eit").fill("90");
    await field(page, "oit").fill("100");
    // By hand: 0.2 × 80 + 0.3 × 90 + 0.5 × 100.
    assert.equal((await resultWith(page, "93.00")).level, "ผ่านดี");
  });
});

test("axe finds nothing, th and en, light and dark, desktop and phone", async () => {
  await withPage(app, { context: CONTEXT, hash: "" }, async (page) => {
    await copy(page);
    await page.locator(".own-edit").click();
    await page.locator('[id="own-field-10001-iit-2"]').fill("20");
    await assertAccessibleInEveryWay(page);
    await assertNoSidewaysScroll(page);
  });
});
