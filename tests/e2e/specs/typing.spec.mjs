// Typing: Thai digits, arrow keys, a pasted column, errors at their field, and nothing lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { announced, chooseYear, field, open, result, resultWith, row } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

async function paste(page, locator, text) {
  await locator.focus();
  await locator.evaluate((input, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test("Thai digits are understood and stay as they were typed", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("๙๕");
    assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
    assert.equal(await field(page, "eit").inputValue(), "๙๕");
  });
});

test("an error stands at its field, the last good result stays, and both recover", async () => {
  await withPage(app, {}, async (page) => {
    const eit = field(page, "eit");
    await eit.fill("193.20");
    const error = row(page, "eit").locator(".is-wrong");
    assert.match(await error.innerText(), /0 ถึง 100/);
    assert.equal(await eit.getAttribute("aria-invalid"), "true");
    assert.equal(await eit.getAttribute("aria-describedby"), await error.getAttribute("id"));
    assert.equal(await eit.inputValue(), "193.20", "what was typed stays");
    assert.equal((await result(page)).number, "96.39", "the last good result stays in sight");
    assert.ok(await page.locator("#result.is-stale").isVisible());
    assert.match(await page.locator("#result .remark.bad").innerText(), /ค่าล่าสุดที่ถูกต้อง/);
    await announced(page, "ค่าล่าสุดที่ถูกต้อง");

    await eit.fill("เก้าสิบสาม");
    assert.ok(await error.isVisible());
    await eit.fill("94");
    await resultWith(page, "96.63");
    assert.equal(await error.count(), 0);
    assert.equal(await page.locator("#result.is-stale").count(), 0);
    assert.equal(await eit.getAttribute("aria-invalid"), null);
  });
});

test("a digit and its row are drawn at once; the result, the next step and the page's title follow, each in a frame of its own", async () => {
  await withPage(app, {}, async (page) => {
    await resultWith(page, "96.39");
    const came = await page.evaluate(async () => {
      const [input, said] = [document.getElementById("field-eit"), {}];
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const now = () => ({
        row: input.closest("tr").textContent,
        result: document.querySelector("#result .result-number").textContent,
        next: document.querySelector("#result .next p").textContent,
        title: document.title,
      });
      await frame();
      const before = now();
      input.value = "94.20";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      for (let at = 0; at < 30; at += 1) {
        // What this frame shows.
        await new Promise((done) => setTimeout(done));
        for (const [name, text] of Object.entries(now())) if (text !== before[name]) said[name] ??= at;
        await frame();
      }
      return said;
    });
    const order = ["row", "result", "next", "title"];
    assert.deepEqual(Object.keys(came).sort(), order.toSorted(), JSON.stringify(came));
    for (const [at, name] of order.entries()) assert.ok(at === 0 ? came[name] === 0 : came[name] > came[order[at - 1]], JSON.stringify(came));
  });
});

test("an error in one row leaves the others usable", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("x");
    await field(page, "iit").fill("100");
    await resultWith(page, "96.96");
    assert.equal(await field(page, "eit").inputValue(), "x");
  });
});

for (const viewport of [{ width: 1366, height: 625 }, { width: 375, height: 740 }]) {
  test(`the first digit leaves its field under the hand, at ${viewport.width} px; the room of the question goes when the table is left`, async () => {
    await withPage(app, { hash: "", context: { viewport } }, async (page) => {
      const top = async () => (await field(page, "iit").boundingBox()).y;
      await field(page, "iit").focus();
      const before = await top();
      // The row of the total above it may grow by a few pixels.
      const stays = async () => assert.ok(Math.abs((await top()) - before) < 10, `${before} px, now ${await top()} px`);
      await page.keyboard.type("98.10");
      await page.locator("#result .result-number").waitFor();
      await stays();
      // From field to field it stays as well.
      await page.keyboard.press("Enter");
      await page.keyboard.type("93.20");
      await page.waitForTimeout(500);
      await stays();
      assert.equal(await page.locator(".start-choices").count(), 0);
      await page.evaluate(() => document.activeElement.blur());
      await page.waitForFunction(() => !document.querySelector(".inputs").getAttribute("style"));
      assert.equal(await field(page, "eit").inputValue(), "93.20");
    });
  });
}

test("the question goes at once where a table, a file or an example fills the fields", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".start-ways .link").click();
    await resultWith(page, "96.39");
    assert.equal(await page.locator(".start-choices").count(), 0);
  });
});

test("the caret stays where it is while typing in the middle of a number", async () => {
  await withPage(app, {}, async (page) => {
    const eit = field(page, "eit");
    await eit.focus();
    await eit.evaluate((input) => input.setSelectionRange(1, 2));
    await page.keyboard.type("5");
    assert.equal(await eit.inputValue(), "95.20");
    assert.equal(await eit.evaluate((input) => input.selectionStart), 2);
  });
});

test("plain arrows lead from field to field and change nothing; with Alt they move the number", async () => {
  await withPage(app, {}, async (page) => {
    const eit = field(page, "eit");
    const value = () => eit.inputValue();
    const active = () => page.evaluate(() => document.activeElement.id);
    await eit.focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await active(), "field-oit");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await active(), "field-iit");
    await page.keyboard.press("Enter");
    assert.equal(await active(), "field-eit");
    assert.equal(await value(), "93.20");
    await eit.press("Alt+ArrowUp");
    await becomes(value, "93.21");
    await eit.press("Alt+Shift+ArrowUp");
    await becomes(value, "94.21");
    await eit.press("Alt+ArrowDown");
    await eit.press("Alt+Shift+ArrowDown");
    await becomes(value, "93.20");
    await eit.fill("99.999");
    await eit.press("Alt+Shift+ArrowUp");
    await becomes(async () => Number(await value()), 100);
    await eit.hover();
    await page.mouse.wheel(0, 200);
    assert.equal(Number(await value()), 100, "the wheel changes nothing");
  });
});

test("a bare column of just the fields fills them, and one press takes it back", async () => {
  await withPage(app, {}, async (page) => {
    await paste(page, field(page, "iit"), "90\n80\n๗๐\n");
    // 0.3 × 90 + 0.3 × 80 + 0.4 × 70 = 79.00
    await resultWith(page, "79.00");
    await page.keyboard.press("Control+z");
    await resultWith(page, "96.39");
    assert.equal(await field(page, "iit").inputValue(), "98.10");
  });
});

test("a table is read by its names, shown row by row, and taken by one press", async () => {
  const table = ["ผลการประเมิน ITA ปี 2568", "ตัวชี้วัด\tคะแนน", "EIT\t93.20", "OIT\t97.50", "IIT\t98.10", "ระดับ\tผ่านดี"].join("\n");
  await withPage(app, { hash: "" }, async (page) => {
    await paste(page, field(page, "iit"), table);
    const dialog = page.locator("dialog[open]");
    await dialog.getByText("อ่านได้ 3 จาก 3 เครื่องมือ").waitFor();
    assert.equal(await field(page, "iit").inputValue(), "", "nothing is taken before it is said so");
    await dialog.getByRole("button", { name: "ใช้", exact: true }).click();
    assert.equal((await resultWith(page, "96.39")).level, "ผ่านดี");
    assert.equal(await page.locator("#published-level").inputValue(), "good");
    await page.locator("#undo").click();
    await becomes(async () => (await result(page)).level, "");
    // Not a result at all: refused, with a place to paste another.
    await paste(page, field(page, "iit"), "ประชุมวันจันทร์\nเวลา 9 นาฬิกา");
    await dialog.locator(".remark.bad").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});

test("what the reader asks is answered by a press, or the text is corrected where it stands", async () => {
  const names = ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ"];
  const two = ["ตัวชี้วัด\tก่อนทักท้วง\tหลังทักท้วง", "IIT\t90.00\t98.10", "EIT\t90.00\t93.20", "OIT\t90.10\t97.50"].join("\n");
  await withPage(app, { hash: "" }, async (page) => {
    const dialog = page.locator("dialog[open]");
    await paste(page, field(page, "iit"), two);
    // By keyboard alone: the second column, then "use".
    const after = dialog.getByRole("button", { name: "หลังทักท้วง (98.10 …)" });
    await after.waitFor();
    await after.press("Enter");
    await dialog.getByText("อ่านได้ 3 จาก 3 เครื่องมือ").waitFor();
    await dialog.getByRole("button", { name: "ใช้", exact: true }).press("Enter");
    await resultWith(page, "96.39");
    // A name that the year does not have: which indicator it is, is for a person to say.
    const rows = [...names, "การทำขนมไทย"].map((name, at) => `${at + 1}. ${name}\t9${at}.50`);
    await paste(page, field(page, "iit"), rows.join("\n"));
    await dialog.getByRole("button", { name: "4 การใช้ทรัพย์สินของราชการ" }).click();
    await dialog.locator(".paste-rows th", { hasText: "การใช้ทรัพย์สินของราชการ" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // A number that a scan has spoilt is corrected in the text; a word pasted into it is no new table.
    await paste(page, field(page, "iit"), "IIT\t9O.10\nEIT\t93.20\nOIT\t97.50");
    const text = dialog.locator(".paste-place");
    await becomes(() => text.inputValue(), "IIT\t9O.10\nEIT\t93.20\nOIT\t97.50");
    const isOurs = await text.evaluate((area) => {
      area.setSelectionRange(4, 6);
      return !area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true }));
    });
    assert.equal(isOurs, false, "what is pasted inside it is the browser's");
    await text.fill("IIT\t98.10\nEIT\t93.20\nOIT\t97.50");
    await dialog.locator("#paste-again").click();
    await dialog.getByText("อ่านได้ 3 จาก 3 เครื่องมือ").waitFor();
  });
});

test("a file is read like a table, in the code page of Thai Windows too", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    // "ปี 2568\nIIT,98.10\nEIT,93.20\nOIT,97.50" with ปี in code page 874.
    const buffer = Buffer.concat([Buffer.from([0xbb, 0xd5]), Buffer.from(" 2568\nIIT,98.10\nEIT,93.20\nOIT,97.50\n")]);
    await page.locator("input[type=file]").setInputFiles({ name: "ita.csv", mimeType: "text/csv", buffer });
    await page.locator("dialog[open]").getByText("อ่านได้ 3 จาก 3 เครื่องมือ").waitFor();
  });
});

test("the published result is compared, and a wrong one is told at its field", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("#field-published").fill("90.00");
    assert.match(await page.locator("#result .remark.bad").innerText(), /90\.00/);
    assert.equal((await result(page)).number, "96.39", "it is never used to compute");
    await page.locator("#field-published").fill("900");
    await page.locator("#error-published").waitFor();
    await page.locator("#field-published").fill("96.39");
    // The result follows a frame later.
    await page.locator("#result .remark.good").waitFor();
  });
});

test("a long name does not leave its place", async () => {
  await withPage(app, { context: { viewport: { width: 1366, height: 768 } } }, async (page) => {
    await page.locator("#agency").fill("องค์การบริหารส่วนตำบลที่มีชื่อยาวเป็นพิเศษ".repeat(4));
    await chooseYear(page, "2566");
    await open(page, "oit", "10", "10.1", "10.2", "9", "9.4");
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(sideways, 0);
    const cut = await page.locator(".what-name label").evaluateAll((names) =>
      names.filter((name) => name.scrollWidth > name.clientWidth + 1).map((name) => name.textContent));
    assert.deepEqual(cut, []);
  });
});
