// No line ends inside a term: browsers know where Thai words end from a dictionary that cuts our terms (ตัว|ชี้วัด). Every view is
// laid out at several widths, and every term on it must stand on one line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, menu, open, set } from "../helpers/calculate.mjs";
import { everything } from "../helpers/database.mjs";
import { ITEMS, OWN, TEN, add } from "../helpers/improve.mjs";
import { readPdf } from "../helpers/pdf.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();

const TERMS = [
  "ตัวชี้วัด", "เครื่องมือ", "คะแนนรวม", "ระดับ", "น้ำหนัก", "ธรรมาภิบาล", "ผ่านดีเยี่ยม", "ผ่านดี", "ต้องปรับปรุงโดยด่วน", "ต้องปรับปรุง", "หน่วยงาน",
  "เผยแพร่", "ขาดอีก", "ร้องเรียน", "ขั้นต่ำ", "ส่งเสริม", "คำสั่ง", "คำแนะนำ", "คัดลอก", "ปานกลาง", "หลักเกณฑ์", "มาตรการ", "ปีงบประมาณ", "แบบสำรวจ", "ส่วนเสีย",
  "ภาครัฐ", "องค์กร", "ต่ำกว่า",
];
/** With the joiners that may stand in them; and a number with what it counts. */
const joinable = (term) => [...term].join("\u2060?");
const COUNTED = ["คะแนน", "ข้อ(?!มูล)", "รายการ"].map((unit) => `[\\d๐-๙](?: |\u2060\u00a0)${unit.includes("(") ? unit : joinable(unit)}`);
const PATTERNS = [...TERMS.map(joinable), ...COUNTED, `${joinable("ขาดอีก")}(?: |\u2060\u00a0)[\\d๐-๙]`];
const WIDTHS = [1366, 1024, 768, 412, 375, 320];

/** Where a line ends inside a term: the term with a bar, and what stands around it. */
function cuts(patterns) {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.offsetWidth <= 1) continue; // heard, not seen
    for (const pattern of patterns) {
      for (const { 0: { length }, index: at } of node.data.matchAll(new RegExp(pattern, "g"))) {
        const range = document.createRange();
        const lines = new Map();
        for (let i = 0; i < length; i += 1) {
          range.setStart(node, at + i);
          range.setEnd(node, at + i + 1);
          const box = range.getClientRects()[0];
          if (!box || box.width === 0) continue;
          const line = Math.round(box.bottom);
          lines.set(line, (lines.get(line) ?? "") + node.data[at + i]);
        }
        if (lines.size > 1) {
          const parent = node.parentElement;
          found.push(`${[...lines.values()].join("|")} in ${parent.tagName.toLowerCase()}.${parent.className}: ${node.data.slice(Math.max(0, at - 20), at + length + 20)}`);
        }
      }
    }
  }
  return found;
}

/** Terms are joined a moment after the app runs, and whenever a text changes. */
const joined = (page) => page.waitForFunction(() => document.body.textContent.includes("\u2060"));

/** A stream of a PDF, deflated or not. */
const opened = (stream) => {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
  } catch {
    return stream;
  }
};

const unfold = async (page) => {
  for (const summary of await page.locator("details > summary").all()) await summary.click();
};
const STATES = {
  "nothing entered": ["", async () => {}],
  "the example": [undefined, unfold],
  "the menu": [undefined, menu],
  "items": [undefined, async (page) => { await chooseYear(page, "2566"); await open(page, "oit", "9", "9.1", "10"); }],
  "nothing given": [undefined, async (page) => set(page, "clear")],
  "a letter": [TEN, async () => {}, false],
  "ยกระดับ": [TEN, unfold],
  "scenarios": [OWN, async (page) => { await add(page).click(); await unfold(page); }],
  "items of ยกระดับ": [ITEMS, unfold],
  "a total": ["/improve/ITA:1.0/FY:2568/overall:96.39", unfold],
  "งานและมาตรการ": ["/work", unfold],
  "หลักเกณฑ์ของหน่วยงาน": ["/rules/own", async () => {}],
  "the report": ["/report", async () => {}],
  "the rules": ["/rules/2568", unfold],
  "the rules of an assumed year": ["/rules/2570", unfold],
  "the code for other sites": ["/embed", unfold],
  "the help": ["/help", unfold],
  "ภาพรวม": ["/overview", async () => {}],
};

for (const [state, [hash, reach, keep]] of Object.entries(STATES)) {
  test(`no term is cut: ${state}`, async () => {
    const asked = { joined: true, ...(hash === undefined ? {} : { hash }), ...(keep === undefined ? {} : { keep }) };
    await withPage(app, { ...asked, context: { viewport: { width: 1366, height: 900 } } }, async (page) => {
      await reach(page);
      await joined(page);
      const found = new Set();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const cut of await page.evaluate(cuts, PATTERNS)) found.add(`${width}: ${cut}`);
      }
      assert.deepEqual([...found], []);
    });
  });
}

test("what is copied has no joiner in it, as text and as HTML, and what was selected stays so", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await withPage(app, { joined: true, hash: "/rules/2568", context }, async (page) => {
    await joined(page);
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("main")));
    const selected = await page.evaluate(() => String(getSelection()));
    assert.match(selected, /\u2060/);
    await page.keyboard.press("Control+C");
    await joined(page);
    assert.equal(await page.evaluate(() => String(getSelection())), selected);
    const copied = await page.evaluate(async () => {
      const [entry] = await navigator.clipboard.read();
      return Promise.all(["text/plain", "text/html"].map(async (type) => (await entry.getType(type)).text()));
    });
    for (const text of copied) {
      assert.match(text, /ตัวชี้วัด[\s\S]*คะแนนรวม/);
      assert.doesNotMatch(text, /\u2060|\u00a0/);
    }
  });
});

test("a PDF has no joiner in it", async () => {
  await withPage(app, { joined: true, hash: "/rules/2568" }, async (page) => {
    await joined(page);
    const bytes = await page.pdf();
    assert.match(readPdf(bytes).map(({ text }) => text).join(""), /คะแนนรวม/);
    // Chromium keeps what is not painted beside what is (ActualText, in UTF-16).
    for (const { 1: stream } of bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
      assert.doesNotMatch(opened(stream), /ActualText\s*<(?:....)*2060/);
    }
    await joined(page);
  });
});

test("what changes is joined again, and what is typed and handed on is as it was written", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await withPage(app, { joined: true, context }, async (page) => {
    await joined(page);
    await page.locator("#agency").fill("หน่วยงาน ตัวชี้วัด");
    await page.locator("#field-eit").fill("95");
    const level = () => page.locator("#result .level").first().textContent();
    await becomes(async () => (await level()).replaceAll("\u2060", ""), "ผ่านดีเยี่ยม");
    assert.match(await level(), /\u2060/);
    assert.doesNotMatch(await page.locator("#agency").inputValue(), /\u2060/);
    await becomes(async () => (await everything(page)).includes("ตัวชี้วัด"), true);
    assert.doesNotMatch(await everything(page), /\u2060/);
    assert.doesNotMatch(await page.evaluate(() => location.href), /\u2060|%E2%81%A0/i);
  });
});
