// Several agencies, and the file that carries them: kept, changed, saved here, opened there, broken, dropped.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible, running, useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, field, menu, resultWith } from "../helpers/calculate.mjs";
import { add } from "../helpers/improve.mjs";
import { assertValid } from "../helpers/schema.mjs";
import { becomes } from "../helpers/wait.mjs";
import { assertAccessibleInEveryWay } from "../helpers/ways.mjs";

const app = useApp();
const name = (page) => page.locator("#agency").inputValue();
const others = (page) => page.locator(".agencies-panel ul[aria-label] span").allTextContents();

/** Presses an entry of the list of agencies. */
async function press(page, words) {
  await page.locator("#agencies").click();
  await page.locator(".agencies-panel button", { hasText: words }).click();
}

/** “ก” and, in sight, “ข”, each with three instruments. */
async function two(page) {
  const enter = async (agency, scores) => {
    await page.locator("#agency").fill(agency);
    for (const [node, score] of Object.entries(scores)) await field(page, node).fill(score);
  };
  await enter("เทศบาลตำบล ก", { iit: "98.10", eit: "93.20", oit: "97.50" });
  await resultWith(page, "96.39");
  await press(page, "เพิ่มหน่วยงาน");
  await becomes(() => page.evaluate(() => document.activeElement.id), "agency");
  await enter("เทศบาลตำบล ข", { iit: "80", eit: "80", oit: "80" });
  await resultWith(page, "80.00");
}

test("each agency has its own numbers, kept over a reload; one is taken away and brought back", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await two(page);
    await press(page, "เทศบาลตำบล ก");
    await resultWith(page, "96.39");
    assert.equal(await name(page), "เทศบาลตำบล ก");
    await becomes(async () => (await page.locator("#saved, .saved").first().innerText()).includes("บันทึก"), true);
    await page.reload();
    await running(page);
    await resultWith(page, "96.39");
    await page.locator("#agencies").click();
    assert.deepEqual(await others(page), ["เทศบาลตำบล ข"]);
    assert.match(await page.locator(".agencies-panel small").innerText(), /2568 · 80\.00 ต้องปรับปรุง/);
    await page.keyboard.press("Escape");
    await press(page, "ลบหน่วยงานนี้");
    await becomes(() => name(page), "เทศบาลตำบล ข");
    await page.locator("#undo").click();
    await becomes(() => name(page), "เทศบาลตำบล ก");
    await resultWith(page, "96.39");
  });
});

test("a visit with several agencies begins with all of them; an address, and a reload, lead to where they say", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await two(page);
    await becomes(async () => (await page.locator(".saved").first().innerText()).includes("บันทึก"), true);
    const visit = async (address) => {
      await page.goto("about:blank");
      await page.goto(address);
      await running(page);
    };
    await visit(app.url);
    await page.locator(".overview-table").waitFor();
    await becomes(() => page.evaluate(() => location.hash), "#/overview");
    await visit(`${app.url}#/work`);
    const work = page.getByRole("heading", { level: 1, name: "งานและมาตรการ" });
    await work.waitFor();
    await page.reload();
    await running(page);
    await work.waitFor();
    // One agency has nothing to be beside.
    await page.locator(".nav a").first().click();
    await press(page, "ลบหน่วยงานนี้");
    await becomes(() => name(page), "เทศบาลตำบล ก");
    await becomes(async () => (await page.locator(".saved").first().innerText()).includes("บันทึก"), true);
    await visit(app.url);
    await resultWith(page, "96.39");
  });
});

test("everything is saved as a file, opened in another browser, and a broken one changes nothing", async () => {
  let saved, table;
  await withPage(app, { hash: "", context: { acceptDownloads: true } }, async (page) => {
    await two(page);
    // A scenario is carried too.
    await page.locator('.nav a[href*="improve"]').click();
    await page.locator(".levers input").first().waitFor();
    await add(page).click();
    await becomes(async () => page.locator(".compared thead th .quiet").count(), 2);
    await menu(page);
    await page.locator("#files").click();
    await page.locator(".dialog").waitFor();
    assert.match(await page.locator(".dialog").innerText(), /2 หน่วยงาน รวม 2 ปีงบประมาณ/);
    const download = async (button) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
      return { called: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
    };
    saved = await download("#save-file");
    table = await download("#save-table");
    await assertAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await assertAccessible(page);
  });
  assert.match(saved.called, /^ITA \d{4}-\d\d-\d\d\.ita\.json$/);
  await assertValid(saved.text);
  const file = JSON.parse(saved.text);
  assert.deepEqual(file.agencies.map((agency) => [agency.name, agency.years[0].inputs.eit]), [["เทศบาลตำบล ข", "80"], ["เทศบาลตำบล ก", "93.20"]]);
  assert.equal(table.text.charCodeAt(0), 0xfeff);
  assert.match(table.text, /เทศบาลตำบล ก,2568,98\.10,93\.20,97\.50,,,96\.39,ผ่านดี\r\n/);

  await withPage(app, { hash: "" }, async (page) => {
    const open = async (text) => {
      await page.locator("#open-file").setInputFiles({ name: "a.ita.json", mimeType: "application/json", buffer: Buffer.from(text) });
    };
    await menu(page);
    await page.locator("#files").click();
    await open(saved.text.slice(0, 200));
    await page.locator(".dialog [role=alert]").waitFor();
    assert.match(await page.locator(".dialog [role=alert]").innerText(), /ไฟล์เสียหายที่บรรทัด \d+/);
    await open(saved.text);
    await page.locator(".dialog").waitFor({ state: "detached" });
    await resultWith(page, "80.00");
    await press(page, "เทศบาลตำบล ก");
    await resultWith(page, "96.39");
  });

  // Dropped on the page, it is opened as well.
  await withPage(app, { hash: "" }, async (page) => {
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "a.ita.json", { type: "application/json" }));
      document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, saved.text);
    await resultWith(page, "80.00");
    assert.equal(await name(page), "เทศบาลตำบล ข");
  });
});

test("axe finds nothing in the list of agencies, wide and narrow; by keyboard it opens, closes and gives the focus back", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await two(page);
    await page.locator("#agencies").focus();
    await page.keyboard.press("Enter");
    await page.locator(".agencies-panel").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".agencies-panel").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "agencies");
    await page.setViewportSize({ width: 375, height: 740 });
    await page.locator(".where-line").click();
    await page.locator("#agencies").click();
    await page.locator(".agencies-panel").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    const box = await page.locator(".agencies-panel").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 375, `the whole list is in sight: ${JSON.stringify(box)}`);
    await assertAccessible(page);
  });
});

test("a table of several agencies is pasted whole, and the overview sorts, searches and leads to each", async () => {
  const four = await readFile(new URL("../../tables/four-agencies.txt", import.meta.url), "utf8");
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".start-ways button", { hasText: "วางตาราง" }).click();
    await page.locator(".paste-place").fill(four);
    await page.locator(".paste-place").blur();
    await becomes(() => page.locator(".dialog .paste-says").innerText(), "อ่านได้ 4 จาก 4 หน่วยงาน");
    await page.locator(".dialog .button.primary").click();
    await page.locator(".overview-table").waitFor();
    const names = () => page.locator(".overview-table th[scope=row]").allInnerTexts();
    // Rows come frame by frame.
    await becomes(async () => (await names()).join(" "), "เทศบาลตำบลตัวอย่างหนึ่ง อบต.ตัวอย่างสาม อบต.ตัวอย่างสี่ เทศบาลตำบลตัวอย่างสอง");
    await assertAccessibleInEveryWay(page);
    await page.locator("#lang-th").count() || await menu(page);
    await page.locator("#lang-th").click();
    await page.keyboard.press("Escape");
    await page.locator("#overview-search").fill("อบต");
    await becomes(async () => (await names()).length, 2);
    await page.locator(".overview-table button", { hasText: "อบต.ตัวอย่างสี่" }).click();
    await resultWith(page, "92.35");
    assert.equal(await name(page), "อบต.ตัวอย่างสี่");
    await page.goBack();
    await page.locator(".overview-table").waitFor();
  });
});

test("of a table of several agencies one's own row is taken alone", async () => {
  const four = await readFile(new URL("../../tables/four-agencies.txt", import.meta.url), "utf8");
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".start-ways button", { hasText: "วางตาราง" }).click();
    await page.locator(".paste-place").fill(four);
    await page.locator(".paste-place").blur();
    await page.locator("#paste-agency").selectOption({ label: "อบต.ตัวอย่างสี่" });
    await page.locator(".paste-found", { hasText: "อบต.ตัวอย่างสี่" }).waitFor();
    await page.locator(".dialog .button.primary").click();
    await resultWith(page, "92.35");
    assert.equal(await name(page), "อบต.ตัวอย่างสี่");
  });
});

test("two windows follow each other: what is typed in one is not lost to the other's theme", async () => {
  await withPage(app, { hash: "" }, async (page, context) => {
    await two(page);
    const other = await context.newPage();
    await other.goto(`${app.url}#/calculate`);
    await running(other);
    await resultWith(other, "80.00");
    await field(page, "iit").fill("90");
    await resultWith(page, "83.00");
    await resultWith(other, "83.00");
    // A third one that is opened while the first is still unwritten hears of it as well, and writes nothing over it.
    await field(page, "eit").fill("90");
    const late = await context.newPage();
    await late.goto(`${app.url}#/calculate`);
    await running(late);
    await resultWith(late, "86.00");
    await resultWith(page, "86.00");
    await field(page, "eit").fill("80");
    await resultWith(late, "83.00");
    await menu(other);
    await other.locator("#theme-dark").click();
    await becomes(() => page.locator("html").getAttribute("data-theme"), "dark");
    // Each stays at the agency that it is at, and has the other's numbers.
    await press(page, "เทศบาลตำบล ก");
    await field(page, "iit").fill("90");
    await resultWith(page, "93.96");
    assert.equal(await name(other), "เทศบาลตำบล ข");
    await other.keyboard.press("Escape"); // the menu
    await other.locator("#agencies").click();
    await becomes(async () => /93\.96/.test(await other.locator(".agencies-panel small").first().innerText()), true);
    await page.reload();
    await running(page);
    await press(page, "เทศบาลตำบล ข");
    await resultWith(page, "83.00");
  });
});

/** Drops a file on the page. */
const drop = (page, text) => page.evaluate((text) => {
  const data = new DataTransfer();
  data.items.add(new File([text], "a.ita.json", { type: "application/json" }));
  document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}, text);

test("a colleague's file with one year takes no other year away, and says what it replaced", async () => {
  const year = (number, score) => ({ fiscal_year: number, inputs: { iit: score, eit: score, oit: score } });
  const file = (...years) => JSON.stringify({ format: "ita-score", version: 1, agencies: [{ name: "เทศบาลตำบลก", fiscal_year: years[0].fiscal_year, years }] });
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator("#agency").fill("เทศบาลตำบล ก");
    for (const [number, score] of [["2568", "88"], ["2567", "87"], ["2566", "86"]]) {
      await chooseYear(page, number);
      for (const node of ["iit", "eit", "oit"]) await field(page, node).fill(score);
      await resultWith(page, `${score}.00`);
    }
    await drop(page, file(year(2569, "89")));
    await resultWith(page, "89.00");
    await page.locator(".notice", { hasText: "เปิดไฟล์แล้ว เพิ่มปี 2569 ของเทศบาลตำบล ก" }).waitFor();
    await drop(page, file(year(2568, "70")));
    await resultWith(page, "70.00");
    await page.locator(".notice", { hasText: "ข้อมูลปี 2568 ของเทศบาลตำบล ก ถูกแทนด้วยข้อมูลในไฟล์ ปีอื่นคงเดิม" }).waitFor();
    assert.equal(await name(page), "เทศบาลตำบล ก");
    await page.locator("#agencies").click();
    assert.deepEqual(await others(page), []);
    await page.keyboard.press("Escape");
    await page.locator("#undo").click();
    for (const [number, score] of [["2569", "89"], ["2568", "88"], ["2567", "87"], ["2566", "86"]]) {
      await chooseYear(page, number);
      await resultWith(page, `${score}.00`);
    }
  });
});

test("a province's next table finds its agencies however they are spelt, and says what it replaces", async () => {
  const table = (year, names) => `ปี ${year}\nหน่วยงาน\tIIT\tEIT\tOIT\n${names.map((one) => `${one}\t91.18\t89.05\t93.20`).join("\n")}`;
  await withPage(app, { hash: "" }, async (page) => {
    const paste = async (text) => {
      await page.evaluate((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "t.csv", { type: "text/csv" }));
        document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, text);
      await page.locator(".dialog .paste-says").waitFor();
    };
    const take = () => page.locator(".dialog .button.primary").click();
    await paste(table(2567, ["เทศบาลตำบลก", "อบต.ข"]));
    assert.equal(await page.locator(".paste-found li").count(), 1);
    await take();
    await page.locator(".overview-table").waitFor();
    await paste(table(2568, ["เทศบาลต\u0e4d\u0e32บล ก", "อบต.\u200b ข", "อบต.ค"]));
    await becomes(() => page.locator(".paste-found li").nth(1).innerText(), "ตรงกับหน่วยงานที่มีอยู่ 2 แห่ง · หน่วยงานใหม่ 1 แห่ง");
    assert.match(await page.locator(".paste-rows tbody tr").first().innerText(), /^อบต\.ค ใหม่/);
    await assertAccessible(page);
    await take();
    await becomes(() => page.locator(".overview-table th[scope=row]").count(), 3);
    await paste(table(2568, ["เทศบาลตำบล ก"]).concat("\nอบต.ง\t80\t80\t80"));
    await becomes(() => page.locator(".paste-found li").nth(1).innerText(), "ตรงกับหน่วยงานที่มีอยู่ 1 แห่ง (แทนคะแนนเดิมปี 2568 จำนวน 1 แห่ง) · หน่วยงานใหม่ 1 แห่ง");
  });
});

test("one agency is handed its own file; one year is cleared, one agency and everything deleted, each after saying what goes", async () => {
  await withPage(app, { hash: "", context: { acceptDownloads: true } }, async (page) => {
    await two(page);
    const files = async () => {
      await menu(page);
      await page.locator("#files").click();
      await page.locator(".dialog").waitFor();
    };
    await files();
    assert.match(await page.locator(".dialog").innerText(), /เทศบาลตำบล ข ปี 2568/);
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#save-one").click()]);
    assert.match(file.suggestedFilename(), /^ITA เทศบาลตำบล ข \d{4}-\d\d-\d\d\.ita\.json$/);
    const text = await readFile(await file.path(), "utf8");
    await assertValid(text);
    assert.deepEqual(JSON.parse(text).agencies.map((agency) => agency.name), ["เทศบาลตำบล ข"]);
    await page.locator(".dialog summary", { hasText: "ลบหน่วยงานนี้" }).click();
    await page.getByText("ลบเทศบาลตำบล ข ปี 2568 พร้อมแผน มาตรการ และรายงานทั้งหมดของหน่วยงาน เลิกทำได้ด้วย ↶").waitFor();
    await page.locator(".dialog summary", { hasText: "ลบข้อมูลในเครื่องนี้" }).click();
    await page.getByText(/ในเครื่องนี้มี 2 หน่วยงาน รวม 2 ปีงบประมาณ/).waitFor();
    await assertAccessible(page);
    await page.locator("#remove-agency").click();
    await page.locator(".dialog").waitFor({ state: "detached" });
    await becomes(() => name(page), "เทศบาลตำบล ก");
    await page.locator("#undo").click();
    await becomes(() => name(page), "เทศบาลตำบล ข");
    // One year is cleared; the other, and the name, stay.
    await chooseYear(page, "2567");
    await resultWith(page, "80.00");
    await menu(page);
    assert.equal(await page.locator("#clear").innerText(), "ล้างข้อมูลปี 2567");
    await page.locator("#clear").click();
    await page.locator(".notice", { hasText: "ล้างข้อมูลของปีนี้แล้ว" }).waitFor();
    assert.equal(await field(page, "iit").inputValue(), "");
    assert.equal(await name(page), "เทศบาลตำบล ข");
    await chooseYear(page, "2568");
    await resultWith(page, "80.00");
    await files();
    await page.locator(".dialog summary", { hasText: "ลบข้อมูลในเครื่องนี้" }).click();
    await page.locator("#forget").click();
    await page.locator(".dialog").waitFor({ state: "detached" });
    await becomes(() => name(page), "");
    assert.equal(await page.locator("#undo").isDisabled(), true);
  });
});
