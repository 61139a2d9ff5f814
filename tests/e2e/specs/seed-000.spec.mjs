// The first of the two publications that the project began with (เทศบาลตำบลศรีสำราญ): FY2569 prepared indicator by indicator, with four
// aspects of support, before there is a result; then the result arrives, and what came of the measures is compared with the year before.
// Numbers by hand. FY2568: OIT (98 + 97) / 2 = 97.50, whole 0.3 × 96 + 0.3 × 91 + 0.4 × 97.50 = 95.10. FY2569: OIT (97 + 97) / 2 = 97.00,
// whole 0.3 × 97.50 + 0.3 × 95 + 0.4 × 97 = 96.55.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, field, open, resultWith } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { adopt, closeSheet, goTab, inSheet, paper, saved, titles } from "../helpers/work.mjs";

const app = useApp();

/** The nine indicators of FY2569, each with a word of its focus that the publication has too. */
const FRAMEWORK = [
  ["๑ การปฏิบัติหน้าที่", "สินบน"],
  ["๒ การใช้งบประมาณ", "จัดซื้อจัดจ้าง"],
  ["๓ การใช้อำนาจ", "โดยมิชอบ"],
  ["๔ การใช้ทรัพย์สินราชการ", "ส่วนตัว"],
  ["๕ การแก้ไขปัญหาการทุจริต", "ร้องเรียน"],
  ["๖ ความสุจริตในการทำงาน", "ซื่อสัตย์"],
  ["๗ ความเสี่ยงในการติดต่อการรับบริการ", "อุปถัมภ์"],
  ["๘ การเปิดเผยข้อมูล", "มาตรฐาน"],
  ["๙ การป้องกันการทุจริต", "ธรรมาภิบาล"],
];

/** How many points each of them has: twenty in all. */
const POINTS = [2, 3, 2, 2, 2, 2, 3, 2, 2];

const ASPECTS = [
  ["บุคลากร", "ประชุมถ่ายทอดข้อคำถามที่ต้องยกระดับให้เจ้าหน้าที่ทราบ"],
  ["ข้อมูล", "จัดเตรียมข้อมูลที่ต้องเปิดเผยบนเว็บไซต์"],
  ["เทคโนโลยีสารสนเทศ", "ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน"],
  ["การประชาสัมพันธ์", "เผยแพร่ช่องทางติดต่อเทศบาล"],
];

const kinds = (page) => page.locator("#report-kind option").evaluateAll((all) => all.map((one) => one.value));
const lines = (page) => paper(page).locator("tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));

async function lastYear(page) {
  await goTab(page, "ผลคะแนน");
  await page.locator("#agency").fill("เทศบาลตำบลศรีสำราญ");
  await chooseYear(page, "2568");
  await field(page, "iit").fill("96");
  await field(page, "eit").fill("91");
  await open(page, "oit");
  await field(page, "9").fill("98");
  await field(page, "10").fill("97");
  await resultWith(page, "95.10");
}

/** What each indicator looks at, ticked; with a remark that is no markup, who and when; and the aspects, of which one is named here. */
async function prepareIndicators(page) {
  await page.locator("label[for=work-list-2]").click();
  const groups = page.locator("#prepare tbody");
  assert.deepEqual(await groups.evaluateAll((all) => all.map((one) => one.querySelectorAll(".work-point").length)), POINTS);
  const heads = await groups.locator(".work-indicator .work-title").allInnerTexts();
  FRAMEWORK.forEach(([name, focus], at) => assert.ok(heads[at].includes(name.slice(2)) && heads[at].includes(focus), heads[at]));
  const delay = page.locator("#ready-7-delay");
  assert.equal(await delay.getAttribute("aria-label"), "การให้บริการโดยไม่ถ่วงเวลา · สถานะ: ยังไม่เริ่ม กดเพื่อเปลี่ยนเป็น กำลังดำเนินการ");
  await delay.focus();
  await page.keyboard.press("Enter");
  await delay.filter({ hasText: "กำลังดำเนินการ" }).waitFor();
  const bribes = page.locator("#ready-7-bribes");
  for (const state of ["กำลังดำเนินการ", "เรียบร้อย"]) {
    await bribes.click();
    await bribes.filter({ hasText: state }).waitFor();
  }
  await page.locator("#text-7").fill("<b>รอ</b> ระบบนัดหมาย");
  await page.locator("#owner-7").fill("กองช่าง");
  await page.locator("#due-7").fill("30/4/2569");
  await page.locator("#ready-data").click();
  await page.locator("#text-data").fill("จัดเตรียมข้อมูล");
  assert.match(await page.locator("#prepared").innerText(), /เรียบร้อย 1 จาก 20 ประเด็น · กำลังดำเนินการ 1 ประเด็น/);
  // What is under way: its whole indicator, and the aspect.
  await page.locator("#filter-state").selectOption({ label: "กำลังดำเนินการ" });
  await becomes(() => page.locator("#prepare tbody").count(), 1);
  assert.equal(await page.locator("#support tbody tr").count(), 1);
  await page.locator("#filter-state").selectOption({ label: "ทุกสถานะ" });
  await page.locator(".work-exports summary").click();
  const { bytes, name } = await saved(page, "work-csv");
  assert.match(name, /รายการเตรียมความพร้อม/);
  const table = bytes.toString("utf8");
  assert.match(table, /ตัวชี้วัด,7 ความเสี่ยงในการติดต่อการรับบริการ,,<b>รอ<\/b> ระบบนัดหมาย,กองช่าง,30 เมษายน 2569,indicator,7,,2026-04-30\r\n/);
  assert.match(table, /ประเด็นที่ต้องเตรียม,การให้บริการโดยไม่ถ่วงเวลา,กำลังดำเนินการ,,,,point,7\/delay,doing,\r\n/);
  const calendar = (await saved(page, "work-calendar")).bytes.toString("utf8").replaceAll("\r\n ", "");
  assert.match(calendar, /SUMMARY:ครบกำหนด: ตัวชี้วัดที่ 7 ความเสี่ยงในการติดต่อการรับบริการ/);
}

/** Measures, the checklist of what is to be published, and what is written for the paper. */
async function prepare(page) {
  await goTab(page, "งานและมาตรการ");
  await adopt(page, "7", "การปรับปรุงระบบบริการดิจิทัล (E-Service)");
  await adopt(page, "9", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสที่บุคลากร");
  await page.locator("#measure-0").click();
  await inSheet(page, "ผู้รับผิดชอบ").fill("สำนักปลัด");
  await inSheet(page, "กำหนดเสร็จ").fill("30/4/2569");
  await closeSheet(page);
  await page.locator("label[for=work-list-1]").click();
  assert.equal(await page.locator("#items .work-state select").count(), 26);
  await page.locator("#items-titles", { hasText: "ชื่อข้อ O2 และ O4–O9 เป็นชื่อชั่วคราว" }).waitFor();
  assert.equal(await page.locator("#due-o1").getAttribute("placeholder"), "เช่น 30/9/2569", "of the year that is assessed");
  await page.locator("#state-o4").selectOption({ label: "เผยแพร่แล้ว" });
  await page.locator("#owner-o10").fill("สำนักปลัด");
  await prepareIndicators(page);
  await goTab(page, "รายงาน");
  const [meeting, , , aspects] = await page.locator(".report-outline details:not(#outline-sections) summary").all();
  await meeting.click();
  await page.getByLabel("ชื่อการประชุม").fill("การประชุมการยกระดับคุณภาพการประเมิน ITA");
  await page.getByLabel("วันที่ประชุม").fill("20/3/2569");
  await page.getByLabel("เวลา", { exact: true }).fill("9.30");
  await page.getByLabel("สถานที่").fill("ห้องประชุมเทศบาลตำบลศรีสำราญ ชั้น 2");
  await aspects.click();
  for (const [name, text] of ASPECTS) await page.getByLabel(name, { exact: true }).fill(text);
}

/** What the preparation says before there is a result. */
async function assertPrepared(page) {
  assert.equal(await page.locator("#report-kind").inputValue(), "prepare");
  const text = await paper(page).innerText();
  assert.match(text, /^แนวทางการเตรียมความพร้อม.*ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๙/);
  assert.match(text, /เมื่อวันที่ ๒๐ มีนาคม ๒๕๖๙ เวลา ๙\.๓๐ น\. ณ ห้องประชุมเทศบาลตำบลศรีสำราญ ชั้น ๒/);
  assert.match(text, /เครื่องมือ ๓ เครื่องมือ และตัวชี้วัด ๙ ตัวชี้วัด/);
  const rows = await lines(page);
  for (const [name, focus] of FRAMEWORK) {
    const [, said] = rows.find(([first]) => first === name) ?? assert.fail(`${name}: ${rows.map(([first]) => first)}`);
    assert.ok(said.includes(focus), `${name}: ${said}`);
  }
  // What is done and what is left, of each indicator.
  assert.match(text, /มีประเด็นที่ต้องเตรียม ๒๐ ประเด็น เรียบร้อยแล้ว ๑ ประเด็น กำลังดำเนินการ ๑ ประเด็น ยังไม่เริ่ม ๑๘ ประเด็น/);
  const seven = rows.find(([first, done]) => first.startsWith("๗ ความเสี่ยง") && done?.startsWith("๑) การให้บริการ"));
  assert.equal(seven[0].split("\n").at(-1), "หมายเหตุ: <b>รอ</b> ระบบนัดหมาย");
  assert.equal(seven[1], "๑) การให้บริการโดยไม่มีการเรียกรับสินบน");
  assert.deepEqual(seven[2].split(/\n+/), ["๒) การให้บริการโดยไม่ถ่วงเวลา (กำลังดำเนินการ)", "๓) การให้บริการโดยไม่มีระบบอุปถัมภ์"]);
  assert.deepEqual(seven.slice(3), ["กองช่าง", "๓๐ เมษายน ๒๕๖๙"]);
  assert.ok(text.includes("ด้านข้อมูล: จัดเตรียมข้อมูลที่ต้องเปิดเผยบนเว็บไซต์ (กำลังดำเนินการ)"), text);
  assert.equal(rows.filter(([first]) => /^O\d+$/.test(first)).length, 26, "every item of the year");
  for (const [name, said] of ASPECTS) assert.ok(text.includes(`ด้าน${name}: ${said}`), `${name}\n${text}`);
  for (const said of ["E-Service", "สำนักปลัด", "๓๐ เมษายน ๒๕๖๙"]) assert.ok(text.includes(said), said);
  // An item is called as the NACC calls it.
  assert.doesNotMatch(text.split("ภาคผนวก")[0].replaceAll(/O\d+/g, ""), /[0-9]/, "Thai numerals throughout");
  return text;
}

/** The result of FY2569 arrives, and what was done is written down. */
async function assess(page) {
  await goTab(page, "ผลคะแนน");
  await open(page, "oit");
  for (const [node, score] of [["iit", "97.5"], ["eit", "95"], ["8", "97"], ["9", "97"]]) await field(page, node).fill(score);
  await page.locator("#field-published").fill("96.55");
  await page.locator("#published-level").selectOption("excellent");
  await resultWith(page, "96.55");
  await goTab(page, "งานและมาตรการ");
  const first = page.locator("#measures tbody tr").first().locator("button.state");
  await first.click();
  await first.filter({ hasText: "กำลังดำเนินการ" }).click();
  await first.filter({ hasText: "เสร็จ" }).waitFor();
  await page.locator("#measure-0").click();
  await page.locator("#add-entry").click();
  await inSheet(page, "วันที่").fill("28/4/2569");
  await inSheet(page, "ผลการดำเนินการ").fill("เปิดรับคำขอทางออนไลน์ 3 บริการ");
  await inSheet(page, "ที่อยู่หลักฐาน (ลิงก์)").fill("https://example.go.th/e-service");
  await closeSheet(page);
}

/** The report of what came of the measures. */
async function outcome(page) {
  await goTab(page, "รายงาน");
  await page.locator("#report-kind").selectOption("outcome");
  await paper(page).locator("h1", { hasText: "รายงานผลการดำเนินการ" }).waitFor();
}

test("FY2569 is prepared for from last year's result; then its own arrives, and o26 compares the two", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await lastYear(page);
    // The new year begins with last year's numbers, which is said, and is no result of it.
    await chooseYear(page, "2569");
    await page.locator(".notices", { hasText: "นำคะแนนปี 2568 มาเป็นค่าตั้งต้นของปี 2569" }).waitFor();
    await resultWith(page, "95.10");
    await prepare(page);
    await page.locator(".report-page .remark", { hasText: "คะแนนของปี 2569 ตรงกับที่นำมาจากปี 2568 ทุกรายการ" }).waitFor();
    const text = await assertPrepared(page);
    assert.match(text, /ปีงบประมาณ พ\.ศ\. ๒๕๖๘ เทศบาลตำบลศรีสำราญ มีคะแนนรวม ๙๕\.๑๐ คะแนน อยู่ในระดับผ่านดี/);
    assert.doesNotMatch(text, /ปีงบประมาณ พ\.ศ\. ๒๕๖๙ เทศบาลตำบลศรีสำราญ มีคะแนนรวม/);

    // What was done under the measures is due before the round is scored: it is written without this year's result.
    await outcome(page);
    const early = await paper(page).innerText();
    assert.match(early, /เทศบาลตำบลศรีสำราญ ติดตามผลการดำเนินการตามมาตรการที่กำหนดจากผลการประเมิน ITA ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๘ ใน/);
    assert.match(early, /ปีงบประมาณ พ\.ศ\. ๒๕๖๘ เทศบาลตำบลศรีสำราญ มีคะแนนรวม ๙๕\.๑๐ คะแนน/);
    assert.match(early, /ยังไม่มีผลการประเมินประจำปีงบประมาณ พ\.ศ\. ๒๕๖๙ จึงยังไม่เปรียบเทียบคะแนน/);
    assert.doesNotMatch(early, /ปีงบประมาณ พ\.ศ\. ๒๕๖๙ เทศบาลตำบลศรีสำราญ มีคะแนนรวม/);
    assert.ok(early.includes("การปรับปรุงระบบบริการดิจิทัล (E-Service)"), early);

    await assess(page);
    await outcome(page);
    const after = await paper(page).innerText();
    assert.match(after, /ปีงบประมาณ พ\.ศ\. ๒๕๖๙ เทศบาลตำบลศรีสำราญ มีคะแนนรวม ๙๖\.๕๕ คะแนน อยู่ในระดับผ่านดีเยี่ยม/);
    assert.match(after, /ปีงบประมาณ พ\.ศ\. ๒๕๖๘ ได้ ๙๕\.๑๐ คะแนน อยู่ในระดับผ่านดี แต่สิ่งที่ประเมินของสองปีต่างกัน จึงไม่นำคะแนนมาหักลบกัน/);
    const rows = await lines(page);
    const row = (name) => rows.find(([first, ...rest]) => first.startsWith(name) && rest.length === 3 && /[๐-๙]\.[๐-๙]{2}/.test(rest.join())).slice(1);
    assert.deepEqual(row("IIT"), ["๙๖.๐๐", "๙๗.๕๐", "+๑.๕๐"]);
    assert.deepEqual(row("EIT"), ["๙๑.๐๐", "๙๕.๐๐", "เทียบกันไม่ได้"]);
    assert.deepEqual(row("๘ การเปิดเผยข้อมูล"), ["๙๘.๐๐", "๙๗.๐๐", "−๑.๐๐"]);
    assert.deepEqual(row("๙ การป้องกันการทุจริต"), ["๙๗.๐๐", "๙๗.๐๐", "๐.๐๐"]);
    const done = rows.find(([first]) => first.startsWith("๑. การปรับปรุงระบบบริการดิจิทัล"));
    assert.deepEqual(done.slice(1, 4), ["สำนักปลัด", "ภายใน ๓๐ เมษายน ๒๕๖๙", "เสร็จแล้ว"]);
    assert.match(done[4], /๒๘ เมษายน ๒๕๖๙ เปิดรับคำขอทางออนไลน์ ๓ บริการ[\s\S]*https:\/\/example\.go\.th\/e-service/);
    await page.reload();
    await paper(page).waitFor();
    await page.locator("#report-kind").selectOption("outcome");
    await becomes(() => paper(page).innerText(), after);
  });
});

test("FY2569 is prepared for without any number; last year's is entered when it is found", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator("#agency").fill("เทศบาลตำบลศรีสำราญ");
    await chooseYear(page, "2569");
    await prepare(page);
    await page.locator(".report-page .remark", { hasText: "ปีงบประมาณนี้ยังไม่มีคะแนน" }).waitFor();
    assert.deepEqual(await kinds(page), ["prepare", "index"]);
    assert.doesNotMatch(await assertPrepared(page), /มีคะแนนรวม/);
    const measures = async () => { await goTab(page, "งานและมาตรการ"); return titles(page); };
    const here = await measures();
    await assess(page);
    assert.deepEqual(await measures(), here);
    // Of the year before nothing is here; it is entered, and not written over by this year's.
    await goTab(page, "รายงาน");
    assert.ok(!(await kinds(page)).includes("outcome"));
    await lastYear(page);
    await chooseYear(page, "2569");
    await resultWith(page, "96.55");
    await outcome(page);
    await paper(page).locator("tr", { hasText: "+๑.๕๐" }).waitFor();
  });
});

test("a year of which no points are known has no such list; one that was in sight goes to the measures", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await chooseYear(page, "2570");
    await goTab(page, "งานและมาตรการ");
    await page.locator("label[for=work-list-2]").click();
    await page.locator(".work-from", { hasText: "ข้อสมมติ" }).waitFor();
    await page.locator("#year").selectOption("2568");
    await page.locator("#prepare").waitFor({ state: "detached" });
    assert.equal(await page.locator("#work-list-2").count(), 0);
    assert.equal(await page.locator("#work-list-0").isChecked(), true);
  });
});
