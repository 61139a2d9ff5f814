// ภาพรวม with as many agencies as there are in the country: imported, counted, searched, scrolled; only what is in sight is drawn.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { running, useApp, withPage } from "../helpers/app.mjs";
import { agencies } from "../helpers/agencies.mjs";
import { resultWith } from "../helpers/calculate.mjs";
import { becomes, drawn } from "../helpers/wait.mjs";
import { assertAccessibleInEveryWay } from "../helpers/ways.mjs";

const app = useApp();
const ALL = 8300;
const rows = (page) => page.locator(".overview-table tbody tr[aria-rowindex]");
const index = (row) => row.getAttribute("aria-rowindex").then(Number);

/** Opens a table of this many agencies as a file, and takes it. */
async function take(page, count) {
  const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(agencies(count)) };
  await page.locator(".start-ways input[type=file]").setInputFiles(file);
  await page.locator(".dialog .primary").waitFor({ timeout: 60_000 });
  assert.equal(await page.locator(".dialog .paste-says").innerText(), `อ่านได้ ${count} จาก ${count} หน่วยงาน`);
  await page.locator(".dialog .primary").click();
  await page.locator(".overview-table").waitFor({ timeout: 60_000 });
}

const scroll = async (page, top) => {
  await page.locator(".overview-scroll").evaluate((place, to) => { place.scrollTop = to === "end" ? place.scrollHeight : to; }, top);
  await drawn(page);
};

test("8,300 agencies: imported from a file, counted, scrolled, searched, one opened", { timeout: 180_000 }, async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await take(page, ALL);
    assert.match(await page.locator("main").innerText(), /ทั้งหมด 8,300 หน่วยงาน · คะแนนครบ 8,300 หน่วยงาน · คะแนนเฉลี่ย 8\d\.\d\d/);
    assert.equal(await page.locator(".overview-table").getAttribute("aria-rowcount"), String(ALL + 1));
    assert.ok((await rows(page).count()) < 80, `${await rows(page).count()} rows are drawn`);
    assert.equal(await index(rows(page).first()), 2);
    await scroll(page, "end");
    await becomes(() => index(rows(page).last()), ALL + 1);
    assert.ok((await rows(page).count()) < 80);
    assert.equal(await rows(page).last().locator("td").first().innerText(), String(ALL));
    // No row is out of its place: each stands as far down as its number says.
    await scroll(page, 123_456);
    const places = await rows(page).evaluateAll((all) => all.map((row) => [Number(row.ariaRowIndex), row.offsetTop, row.offsetHeight]));
    for (const [at, top, height] of places) assert.ok(Math.abs(top - (at - 1) * height) < 2 * height, `row ${at} at ${top}`);
    // The chosen level alone, and of it the words that are searched.
    const level = page.locator(".overview-levels button").last();
    const count = (await level.innerText()).match(/[\d,]+/)[0];
    const place = () => page.locator(".overview-scroll").evaluate((list) => list.offsetTop);
    const before = await place();
    await level.click();
    await becomes(() => page.locator(".overview-found").innerText(), `แสดง ${count} จาก 8,300 หน่วยงาน`);
    assert.equal(await level.getAttribute("aria-pressed"), "true");
    assert.equal(await place(), before, "the line that says how many were found had its room before");
    assert.equal(await index(rows(page).first()), 2);
    await level.click();
    await page.locator("#overview-search").fill("แห่งที่ 83 ใต้");
    await becomes(() => rows(page).count(), 9);
    await page.locator("#overview-search").fill("แห่งที่ 830 ใต้");
    await becomes(() => rows(page).count(), 1);
    await page.locator(".overview-table tbody button").click();
    await becomes(() => page.locator("#agency").inputValue(), "องค์การบริหารส่วนตำบลทดสอบใต้ แห่งที่ 830");
  });
});

test("an opened agency comes a part in each frame: whose it is at first, and nothing moves", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await take(page, 12);
    const seen = await page.evaluate(async () => {
      const all = [];
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      const button = document.querySelectorAll(".overview-table tbody button")[2];
      const name = button.textContent.trim();
      button.click();
      for (let left = 40; left > 0; left -= 1) {
        await frame();
        const table = document.querySelector(".dense");
        all.push({
          whose: document.querySelector("#agency").value === name,
          rows: document.querySelectorAll(".dense .score input").length,
          height: table?.offsetHeight,
          result: document.querySelectorAll("#result .result-number").length,
        });
      }
      return all;
    });
    const [first, last] = [seen.find(({ height }) => height), seen.at(-1)];
    assert.deepEqual([first.whose, first.rows], [true, 0]);
    assert.deepEqual([last.rows, last.result], [await page.locator(".dense tbody tr").count(), 1]);
    const steps = seen.slice(1).map(({ rows, result }, at) => (rows > seen[at].rows) + (result > seen[at].result));
    assert.ok(Math.max(...steps) === 1 && steps.filter(Boolean).length > 4, `${steps}`);
    const moved = seen.filter(({ height }) => height !== undefined && Math.abs(height - last.height) > 2);
    assert.deepEqual(moved, []);
  });
});

test("what has the focus keeps it when it is scrolled away, and comes back where it was", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await take(page, 600);
    const first = page.locator(".overview-table tbody button").nth(1);
    const name = await first.innerText();
    await first.focus();
    await scroll(page, "end");
    await becomes(() => index(rows(page).last()), 601);
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), name);
    // It and what is drawn with it.
    assert.equal(await index(rows(page).first()), 2);
    await page.keyboard.press("Enter");
    await becomes(() => page.locator("#agency").inputValue(), name);
  });
});

test("the list goes out as it is sorted and searched; and it is there after a reload, in every way", { timeout: 120_000 }, async () => {
  await withPage(app, { hash: "", context: { acceptDownloads: true } }, async (page) => {
    await take(page, 120);
    await page.locator("#overview-sort").selectOption({ index: 1 });
    await page.locator("#overview-search").fill("ใต้");
    await becomes(() => page.locator(".overview-found").innerText(), "แสดง 12 จาก 120 หน่วยงาน");
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("#overview-csv").click()]);
    const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
    assert.equal(lines.length, 13);
    const totals = lines.slice(1).map((line) => Number(line.split(",")[6]));
    assert.deepEqual(totals, totals.toSorted((one, other) => one - other));
    const [book] = await Promise.all([page.waitForEvent("download"), page.locator("#overview-book").click()]);
    assert.match(book.suggestedFilename(), /^ITA ภาพรวมทุกหน่วยงาน \d{4}-\d\d-\d\d\.xlsx$/);
    await page.locator("#overview-search").fill("");
    await page.locator("details.more summary").click();
    assert.equal(await page.locator(".overview-details ol li").count(), 3);
    await assertAccessibleInEveryWay(page);
    await becomes(async () => /บันทึก|Saved/.test(await page.locator("#saved, .saved").first().innerText()), true);
    await page.reload();
    await running(page);
    await becomes(() => page.locator(".overview-table").getAttribute("aria-rowcount"), "121");
  });
});

test("another year before it: what changed is counted, shown, and sorted by", async () => {
  const table = (year, one, two) => `ปี ${year}\nหน่วยงาน\tIIT\tEIT\tOIT\nอบต.หนึ่ง\t${one}\t${one}\t${one}\nอบต.สอง\t${two}\t${two}\t${two}`;
  await withPage(app, { hash: "" }, async (page) => {
    const paste = async (text) => {
      await page.locator(".paste-place").fill(text);
      await page.locator(".paste-place").blur();
      await page.locator(".dialog .primary").click();
      await page.locator(".dialog").waitFor({ state: "detached" });
    };
    await page.locator(".start-ways button", { hasText: "วางตาราง" }).click();
    await paste(table(2567, 90, 80));
    await page.locator("main .link", { hasText: "วางตาราง" }).click();
    await paste(table(2568, 89, 85));
    assert.match(await page.locator("main").innerText(), /คะแนนเฉลี่ย 87\.00 · ค่าเฉลี่ยทั้งประเทศ 93\.82 \(มีแหล่งเดียว\) · เทียบกับปี 2567: เพิ่มขึ้น 1 ลดลง 1 เท่าเดิม 0 หน่วยงาน/);
    const names = () => page.locator(".overview-table th[scope=row]").allInnerTexts();
    await page.locator("#overview-sort").selectOption({ index: 3 });
    await becomes(async () => (await names())[0], "อบต.สอง");
    assert.match(await rows(page).first().innerText(), /80\.00[\s\S]*\+5\.00/);
    await page.locator(".overview-table button", { hasText: "อบต.สอง" }).click();
    await resultWith(page, "85.00");
  });
});
