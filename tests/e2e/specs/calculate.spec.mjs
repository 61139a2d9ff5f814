// The main path: the example's result is seen and explained; a number changes, and level and reason follow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { EXAMPLE, announced, assertAgrees, english, field, open, result, resultWith } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

test("it opens on Bang Krabue's FY2568 result, named, sourced and explained", async () => {
  await withPage(app, {}, async (page) => {
    assert.deepEqual(await result(page), {
      number: "96.39",
      level: "ผ่านดี",
      why: "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน",
    });
    await assertAgrees(page);
    const banner = page.locator(".notice").first();
    assert.match(await banner.innerText(), /ตัวอย่าง.*เทศบาลตำบลบางกระบือ/s);
    await banner.locator("summary").click();
    assert.match(await banner.innerText(), /13 กุมภาพันธ์ 2569/, "the example's source, on request");
    assert.match(await page.locator(".foot").innerText(), /ไม่ใช่เว็บไซต์ของสำนักงาน ป\.ป\.ช\./);
  });
});

test("each instrument shows its score and its points; they are those of the rows", async () => {
  await withPage(app, {}, async (page) => {
    const seen = await page.locator(".share").evaluateAll((shares) => shares.map((share) => [
      share.querySelector(".share-name").textContent,
      share.querySelector(".share-score").textContent,
      share.querySelector(".share-note span").textContent,
    ]));
    assert.deepEqual(seen, [["IIT", "98.10", "29.43 จาก 30"], ["EIT", "93.20", "27.96 จาก 30"], ["OIT", "97.50", "39.00 จาก 40"]]);
    for (const [index, node] of ["iit", "eit", "oit"].entries()) {
      const points = await page.locator(`li[data-node="${node}"] > .row-line .row-points`).innerText();
      assert.ok(points.startsWith(seen[index][2].split(" ")[0]), `${node}: ${points} is ${seen[index][2]}`);
    }
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
    await field(page, "eit").fill(EXAMPLE.number);
    await field(page, "eit").fill("93.2");
    assert.equal((await resultWith(page, "96.39")).level, EXAMPLE.level);
  });
});

test("every condition is listed, met or short by how much, and every step of the computation", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("#result summary").first().click();
    await page.locator("#result .conditions").first().waitFor();
    const short = await page.locator("#result .is-short").allInnerTexts();
    assert.equal(short.length, 1);
    assert.match(short[0], /EIT 95[\s\S]*93\.20[\s\S]*ขาดอีก 1\.80/);
    await page.locator("#result summary").nth(1).click();
    assert.match(await page.locator("#result .steps").innerText(), /98\.10 × 30%[\s\S]*= 96\.39/);
  });
});

test("with the overall score alone, what is certain and what is possible are told apart", async () => {
  await withPage(app, { hash: "ITA:1.0/FY:2568/overall:96.39" }, async (page) => {
    const now = await result(page);
    assert.equal(now.number, "96.39");
    assert.equal(now.level, "ผ่านดี | ผ่านดีเยี่ยม");
    assert.match(await page.locator("#result .result-level").innerText(), /อย่างน้อย\s*ผ่านดี\s*อาจถึง\s*ผ่านดีเยี่ยม/);
  });
});

test("what is missing is named, and a press leads to its field", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "oit").fill("");
    await page.locator(".missing button", { hasText: "OIT" }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "field-oit");
    await open(page, "oit");
    await page.locator(".missing button", { hasText: "OIT" }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "field-9");
  });
});

test("a node's own number and its children's are both kept", async () => {
  await withPage(app, {}, async (page) => {
    await open(page, "eit");
    for (const [node, text] of [["6", "90"], ["7", "95"], ["8", "100"]]) await field(page, node).fill(text);
    await resultWith(page, "96.93");
    await page.locator('li[data-node="eit"] > .row-foot .toggle').click();
    assert.equal(await field(page, "eit").inputValue(), "93.20");
    assert.equal((await resultWith(page, "96.39")).level, "ผ่านดี");
    await open(page, "eit");
    assert.equal(await field(page, "7").inputValue(), "95");
    await resultWith(page, "96.93");
  });
});

test("an own work begins empty, and the published result of the example does not follow it", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator(".notice .primary").click();
    await page.waitForFunction(() => document.getElementById("agency").value === "");
    await becomes(() => page.evaluate(() => document.activeElement.id), "agency");
    assert.equal(await field(page, "iit").inputValue(), "");
    assert.equal(await page.locator("#agency").inputValue(), "");
    assert.equal((await result(page)).level, "");
    assert.equal(await page.locator(".remark").count(), 0);
  });
});

test("the rules behind the result are one press away", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator(".to-rules a").click();
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
  });
});

test("the scale shows its upper part, and all of it on request", async () => {
  await withPage(app, {}, async (page) => {
    const words = () => page.locator(".scale text").allTextContents();
    assert.ok((await words()).some((text) => text.startsWith("60 ")));
    await page.locator(".scale-switch").click();
    assert.ok((await words()).some((text) => text.startsWith("0 ")));
  });
});

test("every row's source is there on request", async () => {
  await withPage(app, {}, async (page) => {
    const origin = page.locator('li[data-node="iit"] > .row-foot .origin');
    await origin.click();
    assert.equal(await origin.getAttribute("aria-expanded"), "true");
    await page.locator('li[data-node="iit"] > .row-origin', { hasText: "Bangkok Post" }).waitFor();
    await origin.click();
    assert.equal(await page.locator(".row-origin").count(), 0);
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
    await page.locator("label[for=numerals-1]").click();
    assert.equal((await result(page)).number, "๙๖.๓๙");
    assert.doesNotMatch(await page.locator("#result").innerText(), /[0-9]/);
  });
});
