// ยกระดับ: the plan to the level above, applied, and what changes it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { announced, english, hashBecomes } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { BASE, ITEMS, PLANNED, apply, cap, ease, item, lever, lock, planBecomes, scenarioWith, score, shown, slide, slider } from "../helpers/improve.mjs";

const app = useApp();
const PLAN = "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 1.80 คะแนน เป็น 95.00";

test("from the result, the next step leads to the plan; one press applies it, and the level is reached", async () => {
  await withPage(app, {}, async (page) => {
    assert.match(await page.locator(".next").innerText(), /EIT 1\.80 คะแนน เป็น 95\.00/);
    await page.locator(".next button").click();
    await page.getByRole("heading", { level: 1, name: "ยกระดับ" }).waitFor();
    await hashBecomes(page, `#${BASE}`);
    const before = await shown(page);
    assert.deepEqual([before.before, before.number, before.level, before.plan], ["96.39", "96.39", "ผ่านดี", PLAN]);
    assert.match(await page.locator(".plan").innerText(), /ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้/);
    await apply(page).click();
    const after = await scenarioWith(page, "96.93");
    assert.deepEqual([after.before, after.level], ["96.39", "ผ่านดีเยี่ยม"]);
    assert.match(after.why, /ได้ระดับผ่านดีเยี่ยม/);
    assert.equal(await score(page, "eit").inputValue(), "95.00");
    assert.equal(await apply(page).count(), 0);
    await becomes(() => page.evaluate(() => document.activeElement.id), "outcome");
    await announced(page, "96.93 (+0.54)");
    await hashBecomes(page, `#${PLANNED}`);
    // What was there is taken back, and the baseline never changed.
    await page.locator(".outcome button", { hasText: "เรียกคืนค่าก่อนหน้า" }).click();
    await scenarioWith(page, "96.39");
    await page.locator(".nav a").first().click();
    assert.equal(await score(page, "eit").inputValue(), "93.20");
  });
});

test("slider, field and keys move number, level and reason", async () => {
  await withPage(app, { hash: BASE }, async (page) => {
    await slide(page, "eit", 9500);
    assert.equal((await scenarioWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    assert.match(await lever(page, "eit").innerText(), /\+1\.80[\s\S]*\+0\.54/);
    await slide(page, "eit", 9499);
    const short = await scenarioWith(page, "96.93");
    assert.equal(short.level, "ผ่านดี");
    assert.match(short.why, /94\.99 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 0\.01/);
    await score(page, "eit").fill("๙๖.๕");
    await scenarioWith(page, "97.38");
    assert.equal(await slider(page, "eit").inputValue(), "9650");
    const keys = [["ArrowUp", "96.51"], ["ArrowDown", "96.50"], ["Shift+ArrowUp", "97.50"], ["Shift+ArrowDown", "96.50"]];
    await score(page, "eit").fill("96.5");
    for (const [key, value] of keys) {
      await score(page, "eit").press(key);
      await becomes(() => score(page, "eit").inputValue(), value);
    }
    for (const [key, value] of [...keys, ["ArrowRight", "96.51"], ["ArrowLeft", "96.50"], ["PageUp", "97.50"], ["Home", "60.00"], ["End", "100.00"]]) {
      await slider(page, "eit").press(key);
      await becomes(() => score(page, "eit").inputValue(), value);
    }
    await score(page, "eit").fill("193");
    await lever(page, "eit").locator(".error").waitFor();
    assert.equal((await shown(page)).number, "98.43", "the last good number stays");
    await lever(page, "eit").locator("button", { hasText: "กลับเป็นค่าปัจจุบัน" }).click();
    await scenarioWith(page, "96.39");
  });
});

test("a lock, a cap and an effort change the plan, and what stands in the way can be relaxed", async () => {
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/iit:80/eit:90/oit:90" }, async (page) => {
    await page.locator(".target label", { hasText: /^ผ่านดี$/ }).click();
    await planBecomes(page, /เพิ่ม IIT อีก 5\.00|เพิ่ม IIT 5\.00/);
    await cap(page, "iit").fill("84");
    await planBecomes(page, /ไม่สามารถถึงระดับผ่านดีได้ เพราะ IIT ต้องได้ 85 ขึ้นไป แต่ได้ไม่เกิน 84\.00/);
    await page.locator(".blocked button", { hasText: "ยกเลิกเพดานของ IIT" }).click();
    await planBecomes(page, /IIT/);
    await lock(page, "iit").click();
    await page.locator(".blocked button", { hasText: "ปลดล็อก IIT" }).click();
    await planBecomes(page, /เพิ่ม IIT/);
    // To a score of the whole: the cheapest point, and another one when that is called hard.
    await page.locator(".target label", { hasText: "คะแนนรวมที่ต้องการ" }).click();
    await page.locator("#field-target").fill("88");
    await planBecomes(page, /คะแนนรวม 88\.00|คะแนนรวม 88: เพิ่ม OIT|OIT/);
    await ease(page, "oit").selectOption("hard");
    await planBecomes(page, /เพิ่ม (IIT|EIT)/);
    assert.doesNotMatch(await page.locator(".plan-sentence").textContent(), /OIT/);
    await page.locator("#field-target").fill("188");
    await page.locator(".target .error").waitFor();
  });
});

test("other plans and single levers, each applied by a press", async () => {
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/overall:90" }, async (page) => {
    await planBecomes(page, /./);
  });
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/iit:80/eit:90/oit:96" }, async (page) => {
    await page.locator("summary", { hasText: "ทางเลือกอื่น" }).click();
    const others = page.locator(".plan .sources > li");
    assert.ok((await others.count()) >= 3);
    await page.locator("summary", { hasText: "หากเพิ่มคะแนนเพียงรายการเดียว" }).click();
    assert.match(await page.locator(".plan").innerText(), /หากเพิ่มคะแนนเพียงรายการเดียว[\s\S]*IIT/);
    const button = others.locator("button").last();
    await button.click();
    assert.notEqual((await shown(page)).number, (await shown(page)).before);
  });
});

test("OIT items are a checklist, those that bring most first", async () => {
  await withPage(app, { hash: ITEMS }, async (page) => {
    const gains = await page.locator(".do-gain").allTextContents();
    assert.equal(gains.length, 43);
    const numbers = gains.map((text) => parseFloat(text.replace("+", "")) || 0);
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a), "by gain");
    const before = parseFloat((await shown(page)).number);
    const first = await page.locator(".do").first().getAttribute("data-node");
    await item(page, first).check();
    await becomes(async () => (parseFloat((await shown(page)).number) - before - numbers[0]) ** 2 < 0.0002, true);
    assert.equal(await page.locator(".do").first().getAttribute("data-node"), first, "the order stays");
    assert.match(await page.locator("[aria-labelledby=items-title] [role=status]").innerText(), /29 จาก 43 ข้อ/);
    await lock(page, first).click();
    await page.locator(`[data-node="${first}"] .is-locked`).waitFor();
    assert.ok(!(await page.locator(`[data-node="${first}"] .wanted`).count()));
  });
});

test("the plan is copied as a table, and as a link that opens it", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await withPage(app, { hash: BASE, context }, async (page) => {
    await page.locator(".plan button", { hasText: "คัดลอกตาราง" }).click();
    await page.getByText("คัดลอกตารางแล้ว").waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      "รายการ\tจาก\tเป็น\tเพิ่ม\tคะแนนรวมที่เพิ่มขึ้น\tความพยายาม (ค่าเปรียบเทียบ)\nEIT\t93.20\t95.00\t1.80\t+0.54\t1.8\nรวม\t\t\t\t+0.54\t1.8",
    );
    await page.locator(".plan button", { hasText: "คัดลอกลิงก์" }).click();
    await page.getByText("คัดลอกลิงก์แล้ว").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(link.endsWith(`#${PLANNED}`), link);
  });
  await withPage(app, { hash: PLANNED }, async (page) => {
    assert.equal((await scenarioWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    assert.match(await page.locator(".plan-do").innerText(), /ตรงกับแนวทางที่แนะนำแล้ว/);
    await page.reload();
    assert.equal((await scenarioWith(page, "96.93")).before, "96.39");
  });
});

test("from respondents follows the probability of each level, and what that does not cover", async () => {
  await withPage(app, { hash: BASE }, async (page) => {
    await page.locator(".outcome summary", { hasText: "ความคลาดเคลื่อนจากการสำรวจ" }).click();
    for (const [id, text] of [["asked-iit", "45"], ["all-iit", "60"], ["asked-eit", "120"], ["all-eit", "4,000"]]) {
      await page.locator(`[id="field-${id}"]`).fill(text);
    }
    await page.locator(".chances").waitFor();
    const chances = async () => (await page.locator(".chances > li").allInnerTexts()).map((text) => text.replace(/\s+/g, " ")).join(", ");
    await becomes(chances, "ผ่านดีเยี่ยม 21.46%, ผ่านดี 78.52%, ผ่าน 0.02%");
    assert.match(await page.locator(".outcome").innerText(), /ไม่รวมอคติจากการเลือกตอบ/);
    assert.equal(await page.locator(".scale .probable").count(), 1);
    await page.locator("#field-asked-eit").fill("5000");
    await page.locator(".survey .error").waitFor();
    await page.locator("#field-asked-eit").fill("120");
    await page.locator(".survey .error").waitFor({ state: "detached" });
    // The scenario has its own.
    await slide(page, "eit", 9700);
    await becomes(async () => /ผ่านดีเยี่ยม\s*[89]\d/.test(await page.locator(".chances").innerText()), true);
    await page.reload();
    await page.locator(".outcome summary", { hasText: "ความคลาดเคลื่อนจากการสำรวจ" }).click();
    assert.equal(await page.locator("#field-all-eit").inputValue(), "4,000");
  });
});

test("charts have words and tables with the same numbers", async () => {
  await withPage(app, { hash: PLANNED }, async (page) => {
    await page.locator("figure.waterfall").waitFor();
    const drawings = await page.locator("figure svg[role=img]").evaluateAll((all) => all.map((svg) => svg.getAttribute("aria-label")));
    assert.equal(drawings.length, 4);
    assert.ok(drawings.every((text) => text.length > 20 && text.includes("96.93") || text.includes("95.00")), drawings.join("\n"));
    for (const summary of await page.locator("figure summary").all()) await summary.click();
    const tables = await page.locator("figure table").allInnerTexts();
    assert.equal(tables.length, 4);
    assert.ok(tables.some((text) => /EIT\s+\+0\.54\s+\+0\.54/.test(text)), tables.join("\n"));
    assert.ok(tables.some((text) => /2568[\s\S]*93\.82/.test(text)));
  });
});

test("English, and Thai digits", async () => {
  await withPage(app, { hash: PLANNED }, async (page) => {
    await english(page);
    await page.getByRole("heading", { level: 1, name: "Improve" }).waitFor();
    const words = async () => (await page.locator("main").innerText()).replace("เทศบาลตำบลบางกระบือ", "");
    await becomes(async () => /[\u0e01-\u0e4e]/.test(await words()), false);
    await page.locator("label[for=lang-0]").click();
    await page.locator("label[for=numerals-1]").click();
    await scenarioWith(page, "๙๖.๙๓");
    assert.doesNotMatch(await page.locator("#outcome").innerText(), /[0-9]/);
  });
});
