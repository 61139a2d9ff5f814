// The main path: what one has is asked, entered, explained; a number changes, and level and reason follow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { EXAMPLE, announced, assertAgrees, english, field, go, hash, open, result, resultWith, row, set } from "../helpers/calculate.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const app = useApp();
const TEN = ["95.10", "92.20", "90.30", "88.40", "86.50", "94.60", "91.70", "89.80", "97.90", "99.00"];

test("it opens empty and asks what one has; choosing opens just those fields", async () => {
  await withPage(app, { hash: "", context: { viewport: { width: 1366, height: 625 } } }, async (page) => {
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "คำนวณคะแนน ITA ของหน่วยงาน");
    assert.equal((await result(page)).level, "");
    assert.doesNotMatch(await page.locator("#app").innerText(), /บางกระบือ|96\.39/);
    const choices = page.locator(".start-choices button");
    assert.deepEqual(await choices.allInnerTexts(), ["คะแนน 10 ตัวชี้วัด", "คะแนน IIT EIT OIT", "คะแนนรวมและระดับ", "ข้อ OIT"]);
    await choices.first().click();
    await becomes(() => page.evaluate(() => document.activeElement.id), "field-1");
    assert.equal(await page.locator(".dense tbody tr").count(), 14);
    // Enter leads from field to field over ten scores: 94.14 (IIT 90.50, EIT 92.03, OIT 98.45).
    for (const score of TEN) {
      const at = await page.evaluate(() => document.activeElement.id);
      if (["field-eit", "field-oit"].includes(at)) await page.keyboard.press("Enter");
      await page.keyboard.type(score);
      await page.keyboard.press("Enter");
    }
    assert.equal((await resultWith(page, "94.14")).level, "ผ่านดี");
    assert.equal(await field(page, "iit").getAttribute("placeholder"), "90.50");
    assert.equal(await field(page, "eit").getAttribute("placeholder"), "92.03");
    assert.deepEqual(await page.locator("#result .why + .why-items li").allInnerTexts(), ["คะแนนรวม 94.14 (ขาดอีก 0.86)", "IIT 90.50 (ขาดอีก 4.50)", "EIT 92.03 (ขาดอีก 2.97)"]);
    const box = await page.locator(".dense tbody").boundingBox();
    assert.ok(box.height <= 630, `fourteen rows stand in ${box.height} px`);
  });
});

test("the example is one press away: named, sourced and explained", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".start-ways .link").click();
    assert.deepEqual(await resultWith(page, "96.39"), {
      number: "96.39",
      level: "ผ่านดี",
      why: "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน",
    });
    await assertAgrees(page);
    const banner = page.locator(".page > .notice").first();
    assert.match(await banner.innerText(), /ตัวอย่าง.*เทศบาลตำบลบางกระบือ/s);
    await banner.locator("summary").click();
    assert.match(await banner.innerText(), /13 กุมภาพันธ์ 2569/, "the example's source, on request");
    assert.match(await page.locator(".foot").innerText(), /ไม่ใช่เว็บไซต์ของสำนักงาน ป\.ป\.ช\./);
  });
});

test("one's own numbers over the example are not compared with its published result", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("#agency").fill("เทศบาล ก");
    for (const [node, score] of [["iit", "91"], ["eit", "90"], ["oit", "88"]]) await field(page, node).fill(score);
    // 0.3 × 91 + 0.3 × 90 + 0.4 × 88 = 89.50
    await resultWith(page, "89.50");
    assert.doesNotMatch(await page.locator("#result").innerText(), /ประกาศ|96\.39/);
    assert.equal(await page.locator("#field-published").inputValue(), "");
  });
});

test("the picture has four lines, and marks the one that holds the level back", async () => {
  await withPage(app, {}, async (page) => {
    const seen = await page.locator("#result li.line").evaluateAll((lines) => lines.map((line) => [
      line.querySelector(".line-score").textContent, line.classList.contains("is-back"), line.querySelector(".dot").getAttribute("class"),
    ]));
    assert.deepEqual(seen, [["96.39", false, "dot t1"], ["98.10", false, "dot t1"], ["93.20", true, "dot t2"], ["97.50", false, "dot t1"]]);
    const points = await page.locator(".dense .points").allInnerTexts();
    assert.deepEqual(points.slice(1), ["", "29.43 จาก 30", "27.96 จาก 30", "39.00 จาก 40"]);
    const end = () => page.locator(".ends > span").first().innerText();
    assert.equal(await end(), "60");
    await page.locator(".ends button").click();
    await becomes(end, "0");
  });
});

test("EIT at 95 makes it ผ่านดีเยี่ยม: number, level, reason, bar and announcement follow", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("95");
    const after = await resultWith(page, "96.93");
    assert.equal(after.level, "ผ่านดีเยี่ยม");
    assert.match(after.why, /ผ่านดีเยี่ยม/);
    assert.doesNotMatch(after.why, /ขาดอีก/);
    await assertAgrees(page);
    const told = await announced(page, "96.93");
    assert.ok(told.includes(after.why), "the screen reader hears the same sentence");
    await field(page, "eit").fill("93.2");
    assert.equal((await resultWith(page, "96.39")).level, EXAMPLE.level);
  });
});

test("every condition is listed, met or short by how much, and every step of the computation", async () => {
  await withPage(app, {}, async (page) => {
    const details = page.locator(".page > .behind");
    await details.locator("summary").first().click();
    await details.locator(".conditions").first().waitFor();
    const short = await details.locator("tr.is-short").allInnerTexts();
    assert.equal(short.length, 1);
    assert.match(short[0], /EIT 95[\s\S]*93\.20[\s\S]*ขาดอีก 1\.80/);
    await details.locator("summary").nth(1).click();
    assert.match(await details.locator(".steps").innerText(), /98\.10 × 30%[\s\S]*= 96\.39/);
  });
});

test("with total and level alone it is said why: one instrument is below 95 (seed 003)", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".start-choices button").nth(2).click();
    await becomes(() => page.evaluate(() => document.activeElement.id), "field-overall");
    await page.keyboard.type("96.39");
    const level = async () => (await page.locator("#result .result-level").innerText()).replace(/\s+/g, " ");
    await becomes(async () => /อย่างน้อย ?ผ่านดี ?อาจถึง ?ผ่านดีเยี่ยม/.test(await level()), true);
    await page.locator("#published-level").selectOption("good");
    await becomes(async () => (await result(page)).level, "ผ่านดี");
    assert.match((await result(page)).why, /อย่างน้อยหนึ่งใน IIT EIT และ OIT ต่ำกว่า 95/);
    assert.deepEqual(await page.locator("#result .line-score.is-range").allInnerTexts().then((all) => all.map((text) => text.replace(/\s/g, ""))), ["87.97–100.00", "87.97–100.00", "90.98–100.00"]);
  });
});

test("what is missing is named, and a press leads to its field", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("#field-published").fill("");
    await page.locator("#published-level").selectOption("");
    await field(page, "oit").fill("");
    await page.locator(".missing button", { hasText: "OIT" }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "field-oit");
  });
});

test("a number and those below it are both kept, and it is said which count", async () => {
  await withPage(app, {}, async (page) => {
    await open(page, "eit");
    await field(page, "6").fill("90");
    await row(page, "eit").getByText("กรอกรายการย่อยแล้ว 1 จาก 3 ยังไม่นำมาคำนวณ").waitFor();
    await resultWith(page, "96.39");
    for (const [node, text] of [["7", "95"], ["8", "100"]]) await field(page, node).fill(text);
    await resultWith(page, "96.93");
    await row(page, "eit").getByText("ใช้ค่าที่คำนวณได้ 95.00 ต่างจากที่กรอก 93.20 อยู่ 1.80").waitFor();
    assert.equal(await field(page, "eit").inputValue(), "93.20");
    await field(page, "7").fill("");
    await resultWith(page, "96.39");
  });
});

test("one history undoes and does again, by keys and by buttons that say what", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("95");
    await page.locator("#published-level").selectOption("");
    await resultWith(page, "96.93");
    await becomes(async () => /^เลิกทำ: /.test(await page.locator("#undo").getAttribute("aria-label")), true);
    await field(page, "iit").focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await resultWith(page, "96.39");
    assert.equal(await field(page, "eit").inputValue(), "93.20");
    await page.keyboard.press("Control+y");
    await resultWith(page, "96.93");
    // Clearing is a step like any other.
    await set(page, "clear");
    await becomes(async () => (await result(page)).level, "");
    await page.locator("#undo").click();
    await resultWith(page, "96.93");
  });
});

test("this year's result begins next year's plan", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator(".next-ways .link", { hasText: "ใช้ผลปี 2568 วางแผนปี 2569" }).click();
    await page.getByRole("heading", { level: 1, name: /ยกระดับ/ }).waitFor();
    assert.equal(await page.locator("#year").inputValue(), "2569");
    assert.match(await hash(page), /^#\/improve\/ITA:1\.0\/FY:2569\/iit:98\.1\/eit:93\.2\/oit:97\.5/);
  });
});

test("the rules behind the result are one press away", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator(".sources-line a").click();
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    await go(page, "help");
    await page.getByRole("heading", { level: 1, name: /ช่วยเหลือ/ }).waitFor();
  });
});

test("English says the same with the same numbers", async () => {
  await withPage(app, {}, async (page) => {
    await english(page);
    const now = await result(page);
    assert.deepEqual([now.number, now.level], ["96.39", "Good"]);
    assert.match(now.why, /93\.20/);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await assertAgrees(page);
  });
});

test("Thai digits are shown where they are chosen", async () => {
  await withPage(app, {}, async (page) => {
    await set(page, "digits-thai");
    assert.equal((await result(page)).number, "๙๖.๓๙");
    assert.doesNotMatch(await page.locator("#result").innerText(), /[0-9]/);
    assert.equal(await field(page, "eit").inputValue(), "๙๓.๒๐");
  });
});

test("how the result is computed has an address: it is unfolded, in sight, and the link beside it leads there", async () => {
  const numbers = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
  await withPage(app, { hash: "" }, async (page) => {
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    const how = page.locator("#how");
    assert.equal(await how.evaluate((one) => one.open), false);
    await page.getByRole("link", { name: "ลิงก์มาที่ส่วนนี้: วิธีคำนวณ" }).click();
    await becomes(() => how.evaluate((one) => one.open), true);
    assert.equal(new URL(page.url()).hash, `#/how/${numbers}`);
    // An address that the app has not got round to is no link to it.
    await nothingHappens();
    await page.reload();
    await becomes(() => how.evaluate((one) => one.open && one.querySelector(".more-inside").childElementCount > 0), true);
    await becomes(() => page.evaluate(() => document.activeElement.closest("details")?.id), "how");
    await becomes(() => how.locator("summary").evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), true);
    assert.equal(new URL(page.url()).hash, `#/how/${numbers}`);
    // Any way elsewhere ends it.
    await page.locator(".nav a", { hasText: "ยกระดับ" }).click();
    await page.waitForFunction(() => location.hash.includes("improve"));
    await page.locator(".nav a", { hasText: "ผลคะแนน" }).click();
    await becomes(() => how.evaluate((one) => one.open), false);
    assert.equal(new URL(page.url()).hash, `#${numbers}`);
  });
});
