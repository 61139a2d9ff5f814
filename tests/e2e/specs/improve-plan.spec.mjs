// ยกระดับ: the recommended plan is the first scenario; what a plan is asked for; what changes it; what is handed on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { announced, english, hashBecomes, set } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { BASE, ITEMS, OWN, PLANNED, TEN, apply, cap, ease, item, lever, limit, menu, planBecomes, scenarioWith, score, shown, slide, slider, split } from "../helpers/improve.mjs";

const app = useApp();
const PLAN = "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 2.30 คะแนน เป็น 95.50";

test("on arrival the recommended plan is the scenario; a first move makes it one's own; one press follows it again", async () => {
  await withPage(app, {}, async (page) => {
    // What it says of the next step comes with the planner.
    await page.locator(".next", { hasText: /EIT 2\.30 คะแนน เป็น 95\.50/ }).waitFor();
    await page.locator(".next .primary").click();
    await page.getByRole("heading", { level: 1, name: "ยกระดับ" }).waitFor();
    const first = await scenarioWith(page, "97.08");
    assert.deepEqual([first.before, first.level, first.plan], ["96.39", "ผ่านดีเยี่ยม", PLAN]);
    await hashBecomes(page, `#${PLANNED}`);
    assert.match(await page.locator(".beside").innerText(), /ถ้าเพิ่มรวมน้อยกว่านี้จะไม่ถึงเป้าหมาย/);
    assert.equal(await apply(page).count(), 0);
    await slide(page, "eit", 9400);
    await scenarioWith(page, "96.63");
    assert.ok(await page.locator("#split-2").isChecked(), "กำหนดเอง");
    await announced(page, "96.63 (+0.24)");
    await apply(page).click();
    await scenarioWith(page, "97.08");
    await becomes(() => page.evaluate(() => document.activeElement.id), "outcome");
    // What was there is taken back, and the baseline never changed.
    await page.locator(".outcome button", { hasText: "เรียกคืนค่าก่อนหน้า" }).click();
    await scenarioWith(page, "96.63");
    await page.locator(".outcome button", { hasText: "กลับเป็นคะแนนปัจจุบัน" }).click();
    await scenarioWith(page, "96.39");
  });
});

test("by instrument first, then a line for each indicator", async () => {
  await withPage(app, { hash: TEN }, async (page) => {
    const { plan, number } = await scenarioWith(page, "96.68");
    assert.match(plan, /เพิ่ม IIT 5\.00 คะแนน เป็น 95\.50 และเพิ่ม EIT 3\.4/);
    assert.ok(number);
    assert.match(await lever(page, "iit").innerText(), /90\.50[\s\S]*ต้องเพิ่ม 5\.00 เป็น 95\.50/);
    assert.match(await lever(page, "oit").innerText(), /ไม่ต้องเพิ่ม/);
    assert.equal(await lever(page, "9").count(), 0, "OIT needs nothing and is closed");
    await lever(page, "oit").getByRole("button").click();
    await lever(page, "9").waitFor();
    const box = await lever(page, "1").boundingBox();
    assert.ok(box.height <= 48, `a line is ${box.height} px high`);
    // Nothing above the ceiling, and no margin without one asked for.
    await page.locator("#field-ceiling").fill("95");
    await page.getByText("ถ้าไม่ให้คะแนนของแบบวัดการรับรู้เกิน 95 จะไม่ถึงเป้าหมาย").waitFor();
    await page.locator("#field-ceiling").fill("98");
    await page.locator("label[for=margin-0]").click();
    await planBecomes(page, /IIT 4\.50 คะแนน เป็น 95\.00/);
  });
});

test("slider, field and keys move number, level and reason", async () => {
  await withPage(app, { hash: BASE }, async (page) => {
    await slide(page, "eit", 9500);
    assert.equal((await scenarioWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    assert.match(await lever(page, "eit").innerText(), /\+0\.54[\s\S]*0\.50/, "gain, and what the plan still asks");
    await slide(page, "eit", 9499);
    const short = await scenarioWith(page, "96.93");
    assert.equal(short.level, "ผ่านดี");
    assert.match(short.why, /94\.99 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 0\.01/);
    await score(page, "eit").fill("๙๖.๕");
    await scenarioWith(page, "97.38");
    assert.equal(await slider(page, "eit").inputValue(), "9650");
    await score(page, "eit").fill("96.5");
    for (const [key, value] of [["ArrowUp", "96.51"], ["ArrowDown", "96.50"], ["ArrowRight", "96.51"], ["ArrowLeft", "96.50"], ["PageUp", "97.50"], ["Home", "60.00"], ["End", "100.00"]]) {
      await slider(page, "eit").press(key);
      await becomes(() => score(page, "eit").inputValue(), value);
    }
    await score(page, "eit").fill("193");
    await page.locator("#error-eit").waitFor();
    assert.equal((await shown(page)).number, "98.43", "the last good number stays");
    await menu(page, "eit").click();
    await page.locator(".menu button", { hasText: "กลับเป็นค่าปัจจุบัน" }).click();
    await scenarioWith(page, "96.39");
  });
});

test("near a threshold it is said beside the level", async () => {
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/iit:96/eit:93/oit:96/to/eit:94.996" }, async (page) => {
    await page.locator("#outcome .remark", { hasText: "ใกล้เกณฑ์ 95 มาก" }).waitFor();
  });
});

test("a row's menu: leave it, at most, hard; what is used shows in the row and can be relaxed", async () => {
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/iit:80/eit:90/oit:90" }, async (page) => {
    await planBecomes(page, /ผ่านดี: เพิ่ม IIT 5\.50 คะแนน เป็น 85\.50/);
    await menu(page, "iit").click();
    await limit(page, "iit", "ไม่เกิน").click();
    await cap(page, "iit").fill("84");
    await planBecomes(page, /ไม่สามารถถึงระดับผ่านดีได้ เพราะ IIT ต้องได้ 85\S* ขึ้นไป แต่ได้ไม่เกิน 84\.00/);
    assert.match(await lever(page, "iit").innerText(), /ไม่เกิน 84/);
    await page.locator(".blocked button", { hasText: "ยกเลิกเพดานของ IIT" }).click();
    await planBecomes(page, /เพิ่ม IIT/);
    await limit(page, "iit", "คงเดิม").click();
    await page.locator(".blocked button", { hasText: "ให้แผนปรับ IIT ได้" }).click();
    await planBecomes(page, /เพิ่ม IIT/);
    await menu(page, "iit").click();
    assert.equal(await page.getByText("ความพยายามเป็นค่าเปรียบเทียบ").count(), 0);
    // To a score of the whole: the cheapest point, and another one when that is called hard.
    await page.locator("#target").selectOption("overall");
    await page.locator("#field-target").fill("88");
    await planBecomes(page, /คะแนนรวม 88\.00: เพิ่ม OIT/);
    await menu(page, "oit").click();
    await ease(page).selectOption("hard");
    await planBecomes(page, /เพิ่ม (IIT|EIT)/);
    assert.match(await lever(page, "oit").innerText(), /ทำยากมาก/);
    await page.getByText("ความพยายามเป็นค่าเปรียบเทียบ").waitFor();
    await page.locator("#field-target").fill("188");
    await page.locator("#error-target").waitFor();
  });
});

test("other plans are only those that work and differ", async () => {
  await withPage(app, { hash: TEN }, async (page) => {
    await page.getByText("ต้องเพิ่มทั้ง IIT และ EIT จึงไม่มีแนวทางที่เพิ่มเพียงเครื่องมือเดียว").waitFor();
    await page.locator("summary", { hasText: "ทางเลือกอื่น" }).click();
    const others = await page.locator(".alternatives > li").allInnerTexts();
    assert.ok(others.length > 0 && others.every((text) => !/ทำไม่ได้|ไม่สามารถ/.test(text)), others.join(" | "));
  });
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2565/iit:82/eit:82/oit:82" }, async (page) => {
    await page.locator("summary", { hasText: "ทางเลือกอื่น" }).click();
    const before = (await shown(page)).number;
    await page.locator(".alternatives button").first().click();
    await becomes(async () => (await shown(page)).number !== before || (await page.locator("#split-2").isChecked()), true);
  });
});

test("a total nobody can raise has no lever", async () => {
  await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/overall:96.39" }, async (page) => {
    await planBecomes(page, /มีเพียงคะแนนรวม ซึ่งเพิ่มโดยตรงไม่ได้/);
    assert.equal(await page.locator("input[type=range]").count(), 0);
    assert.equal(await page.getByText("ต้องได้อย่างน้อย 95.50").count(), 3);
  });
});

test("OIT items are a checklist, those that bring most first", async () => {
  await withPage(app, { hash: ITEMS }, async (page) => {
    await split(page, "กำหนดเอง").click();
    await page.locator(".outcome button", { hasText: "กลับเป็นคะแนนปัจจุบัน" }).click();
    const gains = await page.locator(".do-gain").allTextContents();
    const numbers = gains.map((text) => parseFloat(text.replace("+", "")));
    assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a), "by gain");
    const before = parseFloat((await shown(page)).number);
    const first = await page.locator(".do").first().getAttribute("data-node");
    await item(page, first).check();
    await becomes(async () => (parseFloat((await shown(page)).number) - before - numbers[0]) ** 2 < 0.0002, true);
    assert.equal(await page.locator(".do").first().getAttribute("data-node"), first, "the order stays");
    assert.match(await page.locator(".items-summary").innerText(), /29 จาก 43 ข้อ/);
    await menu(page, first).click();
    await limit(page, first, "คงเดิม").click();
    await page.locator(`[data-node="${first}"] .used`, { hasText: "คงเดิม" }).waitFor();
    await page.locator("button", { hasText: "ข้อที่เผยแพร่แล้วในปัจจุบัน" }).click();
    await becomes(() => page.locator(".do").count(), 43);
  });
});

test("the scenario in sight is copied as a table and as lines, and as a link that opens it", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await withPage(app, { hash: BASE, context }, async (page) => {
    await slide(page, "eit", 9320);
    await slide(page, "oit", 9950);
    await scenarioWith(page, "97.19");
    // What is copied follows when the numbers rest.
    await becomes(async () => /97\.19/.test(await page.locator(".sheet").textContent()), true);
    await page.locator(".hand button", { hasText: "คัดลอกแผนนี้" }).click();
    await page.getByText("คัดลอกแผนแล้ว").waitFor();
    const copied = await page.evaluate(async () => {
      const [entry] = await navigator.clipboard.read();
      const read = async (type) => (await entry.getType(type)).text();
      return { types: entry.types, text: await read("text/plain"), html: await read("text/html") };
    });
    assert.ok(copied.types.includes("text/html") && copied.types.includes("text/plain"));
    const lines = copied.text.split("\n");
    assert.equal(lines[0], "แผนยกระดับคะแนน ITA (จำลอง)");
    assert.equal(lines[2], "แผนที่ 1: 96.39 ผ่านดี → 97.19 ผ่านดี");
    assert.equal(lines[3], "1) OIT 97.50 → 99.50 (+2.00)");
    assert.match(lines.at(-1), /^จำลองด้วย ITA Score เมื่อ \d+ \S+ 25\d\d ไม่ใช่ผลการประเมินของสำนักงาน ป\.ป\.ช\.$/);
    const cells = await page.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      return [...page.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent));
    }, copied.html);
    assert.deepEqual(cells.find(([name]) => name === "OIT"), ["OIT", "97.50", "99.50", "+2.00"]);
    assert.ok(!copied.html.includes("95.50"), "not the recommendation");
    // The link is the scenario's, with what was announced; names only where that is ticked, and it is said when it is copied.
    await page.locator("#agency").fill("อบต. ก");
    await page.locator(".hand button", { hasText: "ส่งลิงก์" }).click();
    const dialog = page.locator("dialog[open]");
    const link = () => dialog.locator("input[readonly]").inputValue();
    assert.match(await link(), /#\/improve\/.*\/to\/oit:99\.5$/);
    await dialog.locator("input[type=checkbox]").check();
    await becomes(async () => decodeURIComponent(new URL(await link()).hash).endsWith("/to/oit:99.5?agency=อบต. ก"), true);
    await dialog.locator("button.primary").click();
    await dialog.getByText("คัดลอกลิงก์แล้ว").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await link());
    await page.keyboard.press("Escape");
  });
  await withPage(app, { hash: OWN }, async (page) => {
    assert.equal((await scenarioWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    await page.reload();
    assert.equal((await scenarioWith(page, "96.93")).before, "96.39");
  });
});

test("from respondents follows the chance of each level, in words first, and what that does not cover", async () => {
  await withPage(app, { hash: `${BASE}/to/now` }, async (page) => {
    await page.locator(".outcome summary", { hasText: "ความคลาดเคลื่อนจากการสำรวจ" }).click();
    for (const [id, text] of [["asked-iit", "45"], ["all-iit", "60"], ["asked-eit", "120"], ["all-eit", "4,000"]]) {
      await page.locator(`[id="field-${id}"]`).fill(text);
    }
    await page.locator(".chances").waitFor();
    const chances = async () => (await page.locator(".chances > li").allInnerTexts()).map((text) => text.replace(/\s+/g, " ")).join(", ");
    await becomes(chances, "ผ่านดีเยี่ยม 21.46%, ผ่านดี 78.52%, ผ่าน 0.02%");
    await page.getByText("โอกาสที่จะได้ระดับผ่านดีเยี่ยม: น้อย").waitFor();
    assert.match(await page.locator(".outcome").innerText(), /ไม่รวมอคติจากการเลือกตอบ/);
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

test("English, and Thai digits", async () => {
  await withPage(app, { hash: TEN }, async (page) => {
    await english(page);
    await page.getByRole("heading", { level: 1, name: "Improve" }).waitFor();
    await menu(page, "1").click();
    const words = async () => (await page.locator("main").innerText()).replace("เทศบาลตำบลบางกระบือ", "");
    await becomes(async () => /[\u0e01-\u0e4e]/.test(await words()), false);
    await set(page, "lang-th");
    await set(page, "digits-thai");
    await scenarioWith(page, "๙๖.๖๘");
    assert.doesNotMatch(await page.locator("#outcome").innerText(), /[0-9]/);
  });
});
