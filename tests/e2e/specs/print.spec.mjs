// On paper: whose, when, and that it is a simulation; heads repeated on every page; nothing cut, and no page with a notice alone.
// Read back from the PDF that Chromium makes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { TEN, scenarioWith } from "../helpers/improve.mjs";
import { chooseYear, field, resultWith } from "../helpers/calculate.mjs";
import { bare, readPdf } from "../helpers/pdf.mjs";
import { becomes } from "../helpers/wait.mjs";
import { adopt, closeSheet, goTab, inSheet, titles } from "../helpers/work.mjs";

const app = useApp({ whole: true });
const printed = async (page) => {
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  for (const { width, height } of pages) assert.deepEqual([Math.round(width), Math.round(height)], [595, 842], "A4");
  return pages.map(({ text }) => bare(text));
};
const says = (text, ...words) => words.forEach((word) => assert.ok(text.includes(bare(word)), `${word}: ${text}`));

test("a scenario is one sheet, with whose, when, from and to, and that it is a simulation", async () => {
  await withPage(app, { hash: TEN }, async (page) => {
    await scenarioWith(page, "96.68");
    await becomes(async () => /96\.68/.test(await page.locator(".sheet").textContent()), true);
    const pages = await printed(page);
    assert.equal(pages.length, 1);
    says(pages[0], "แผนยกระดับคะแนน ITA (จำลอง)", "ปีงบประมาณ พ.ศ. 2568", "94.14", "96.68", "IIT", "90.50", "95.50", "ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช.");
    assert.ok(!pages[0].includes(bare("คัดลอกแผนนี้")) && !pages[0].includes(bare("แบ่งอย่างไร")), "no controls");
  });
});

test("a long plan repeats its head, and its last page holds rows", async () => {
  const items = Array.from({ length: 43 }, (_, at) => `o${at + 1}:0`).join("/");
  const surveys = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}:8${n}.${n}1`).join("/");
  await withPage(app, { hash: `/improve/ITA:1.0/FY:2564/${surveys}/${items}` }, async (page) => {
    await page.locator("#target").selectOption("AA");
    await becomes(async () => (await page.locator(".sheet tbody tr").count()) > 30, true);
    const pages = await printed(page);
    assert.ok(pages.length >= 2, `${pages.length} pages`);
    const head = bare("รายการปัจจุบันแผนเพิ่ม");
    for (const text of pages) assert.ok(text.includes(head), text.slice(0, 200));
    assert.ok(pages.at(-1).length > head.length + 20, pages.at(-1));
  });
});

test("the result's own button prints it; another site's frame has none", async () => {
  const hash = TEN.replace("/improve/", "");
  await withPage(app, { hash, keep: true }, async (page) => {
    await page.evaluate(() => { window.print = () => { document.body.dataset.printed = "yes"; }; });
    await page.locator("#result #print-result", { hasText: "พิมพ์ผลนี้" }).click();
    assert.equal(await page.locator("body").getAttribute("data-printed"), "yes");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("#print-result").isVisible(), false);
  });
  await withPage(app, { hash: `/embed/card/${hash}` }, async (page) => {
    await page.locator("#result .result-number").waitFor();
    assert.equal(await page.locator("#print-result").count(), 0);
  });
});

test("a result is one sheet too", async () => {
  await withPage(app, { hash: TEN.replace("/improve/", ""), keep: true }, async (page) => {
    await page.clock.setFixedTime("2026-12-01T05:00:00Z");
    const pages = await printed(page);
    assert.equal(pages.length, 1);
    says(pages[0], "2568", "94.14", "ผ่านดี", "90.50", "92.03", "98.45", "จำลองคะแนน ไม่ใช่ผลของ ป.ป.ช.");
    says(pages[0], "จำลองคะแนน ไม่ใช่ผลของ ป.ป.ช. 1 ธันวาคม 2569");
  });
});

test("the lists of งานและมาตรการ for a meeting: every title whole, beside who and when", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    await goTab(page, "งานและมาตรการ");
    await page.locator("#from-plan").click();
    await adopt(page, "9", "การยกระดับความโปร่งใสในการจัดซื้อจัดจ้าง");
    await page.locator("#measure-1").click();
    await inSheet(page, "ผู้รับผิดชอบ").fill("กองคลัง");
    await inSheet(page, "กำหนดเสร็จ").fill("30/9/2570");
    await closeSheet(page);
    const measures = await titles(page);
    assert.equal(measures.length, 2);
    const [sheet, ...more] = await printed(page);
    assert.equal(more.length, 0);
    says(sheet, ...measures, "EIT +2.30", "กองคลัง", "30 กันยายน 2570");
    assert.ok(!sheet.includes(bare("เลือกจากคลังมาตรการ")), "no controls");
    // A column for each title, and not a letter a line: 28 items, and 20 points of nine indicators, in a few sheets.
    for (const [list, year, words] of [["1", "2568", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา"], ["2", "2569", "การให้บริการโดยไม่ถ่วงเวลา"]]) {
      await goTab(page, "ผลคะแนน");
      await chooseYear(page, year);
      await goTab(page, "งานและมาตรการ");
      await page.locator(`label[for=work-list-${list}]`).click();
      const pages = await printed(page);
      assert.ok(pages.length <= 4, `${list}: ${pages.length} sheets`);
      says(pages.join(""), words);
    }
  });
});
