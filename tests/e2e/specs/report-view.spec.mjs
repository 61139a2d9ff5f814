// รายงาน: drafted from what is entered, read on the page, printed, and saved for Word, the web and as data.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { field, resultWith } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { CONTEXT, assertAccessibleInEveryWay } from "../helpers/ways.mjs";
import { goTab, paper, saved } from "../helpers/work.mjs";

const app = useApp();
/** Goes there by its tab. */
async function open(page) {
  await goTab(page, "รายงาน");
  await paper(page).waitFor();
}

test("from numbers to a draft: kinds, measures, Word, web page and data say the same", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator("#agency").fill("เทศบาลตำบล <ก>");
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    await open(page);
    assert.equal(new URL(page.url()).hash, "#/report");
    const text = await paper(page).innerText();
    assert.match(text, /เทศบาลตำบล <ก>/);
    assert.match(text, /๙๖\.๓๙ คะแนน อยู่ในระดับผ่านดี/);
    assert.equal(await paper(page).locator("svg").count(), 1);
    assert.deepEqual(await page.locator("#report-kind option").evaluateAll((all) => all.map((one) => one.value)), ["improve", "handout", "notice", "prepare", "index"]);

    const web = await saved(page, "save-html");
    assert.match(web.name, /\.html$/);
    const html = web.bytes.toString("utf8");
    const other = await page.context().newPage();
    await other.setContent(html);
    const plain = (words) => words.replaceAll(/\s+/g, "");
    assert.equal(plain(await other.locator("main").textContent()), plain(await paper(page).textContent()), "the web page says what the app shows");
    await other.close();
    const word = await saved(page, "save-docx");
    assert.match(word.name, /\.docx$/);
    assert.equal(word.bytes.subarray(0, 2).toString("latin1"), "PK");
    const data = JSON.parse((await saved(page, "save-json")).bytes.toString("utf8"));
    assert.ok(JSON.stringify(data).includes("๙๖.๓๙"));
    const scores = await saved(page, "save-scores");
    assert.match(scores.name, /\.csv$/);
    const rows = scores.bytes.toString("utf8").split("\r\n");
    assert.match(rows[0], /^\ufeffหน่วยงาน,ปีงบประมาณ พ\.ศ\.,รายการ,คะแนน,คะแนนตามการคำนวณ,/);
    assert.match(rows[1], /^เทศบาลตำบล <ก>,2568,คะแนนรวม,,96\.39,/);

    await page.locator("#report-kind").selectOption("prepare");
    await paper(page).locator("h1", { hasText: "๒๕๖๙" }).waitFor();
    await page.locator("#report-kind").selectOption("handout");
    await page.locator(".report-paper.is-compact").waitFor();
    const with_ = await paper(page).innerText();
    await page.locator("#report-measures").uncheck();
    assert.notEqual(await paper(page).innerText(), with_, "without measures it says less");
  });
});

test("a section is left out of one kind of report: on the page, in its files, after a reload; undoing brings it back", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    await open(page);
    const headings = () => paper(page).locator("h2").allInnerTexts();
    const all = await headings();
    const ranks = all.find((text) => text.includes("จุดแข็ง"));
    await page.locator("#outline-sections summary").click();
    await page.getByLabel("จุดแข็งและประเด็นที่ต้องพัฒนา").uncheck();
    await page.locator("#outline-sections summary", { hasText: "4/5" }).waitFor();
    const less = await headings();
    assert.equal(less.length, all.length - 1);
    assert.ok(less.every((text) => !text.includes("จุดแข็ง")));
    assert.equal(less[all.indexOf(ranks)].split(".")[0], ranks.split(".")[0], "the next takes its number");
    assert.ok(!(await saved(page, "save-html")).bytes.toString("utf8").includes("จุดแข็งและประเด็น"));
    assert.deepEqual(JSON.parse((await saved(page, "save-json")).bytes.toString("utf8")).papers.left_out, { improve: ["ranks"] });
    await page.reload();
    await paper(page).waitFor();
    assert.deepEqual(await headings(), less);
    await page.locator("#undo").click();
    await becomes(async () => (await headings()).join("\n"), all.join("\n"));
  });
});

test("a year without numbers can be prepared for, and it is said why nothing else is there", async () => {
  await withPage(app, { hash: "/report" }, async (page) => {
    await paper(page).waitFor();
    assert.deepEqual(await page.locator("#report-kind option").evaluateAll((all) => all.map((one) => one.value)), ["prepare", "index"]);
    await page.locator(".report-page .remark", { hasText: "ยังไม่มีคะแนน" }).waitFor();
  });
});

test("axe finds nothing in a draft, th and en, light and dark, desktop and phone", async () => {
  await withPage(app, { context: CONTEXT }, async (page) => {
    await open(page);
    await assertAccessibleInEveryWay(page);
  });
});
