// Workbooks in and out: what the app writes, LibreOffice opens; what LibreOffice writes, the app opens; and what is none is refused.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible, useApp, withPage } from "../helpers/app.mjs";
import { field, menu, resultWith } from "../helpers/calculate.mjs";
import { converted, officeTest, rows, workbook } from "../helpers/office.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();
const FOUR = new URL("../../tables/four-agencies.txt", import.meta.url);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const says = (page) => page.locator(".dialog [role=status]").innerText();

/** Chooses a file with these bytes where a table is opened. */
async function choose(page, bytes, name = "a.xlsx", place = ".start-ways input[type=file]") {
  await page.locator(place).setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

/** The bytes of the file that a press saves, and its name. */
async function saved(page, button) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { called: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** An agency with three instruments, as a workbook and as CSV by the dialog with files. */
async function exported() {
  const out = {};
  await withPage(app, { hash: "", context: { acceptDownloads: true } }, async (page) => {
    await page.locator("#agency").fill("อบต. “ก, ข”");
    for (const [node, score] of Object.entries({ iit: "98.10", eit: "93.20", oit: "97.50" })) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    await menu(page);
    await page.locator("#files").click();
    out.csv = await saved(page, "#save-table");
    out.book = await saved(page, "#save-book");
  });
  return out;
}

test("what is saved as a workbook is opened again, chosen, in the dialog, or dropped", async () => {
  const { book } = await exported();
  assert.match(book.called, /^ITA อบต\. “ก, ข” \d{4}-\d\d-\d\d\.xlsx$/);
  await withPage(app, { hash: "" }, async (page) => {
    await choose(page, book.bytes);
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
    await page.locator(".dialog .primary").click();
    await resultWith(page, "96.39");
  });
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".start-ways button", { hasText: "วางตาราง" }).click();
    await choose(page, book.bytes, "a.xlsx", "#paste-file");
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
  });
  await withPage(app, { hash: "" }, async (page) => {
    await page.evaluate((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], "a.xlsx"));
      document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [...book.bytes]);
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
  });
});

/** The names of what a zip file holds, and nothing in it. */
function zip(...names) {
  const head = (sign, name, more) => {
    const bytes = Buffer.alloc(more);
    bytes.writeUInt32LE(sign);
    bytes.writeUInt16LE(Buffer.byteLength(name), more === 46 ? 28 : 26);
    return Buffer.concat([bytes, Buffer.from(name)]);
  };
  const locals = names.map((name) => head(0x04034b50, name, 30));
  let at = 0;
  const central = names.map((name, index) => {
    const bytes = head(0x02014b50, name, 46);
    bytes.writeUInt32LE(at, 42);
    at += locals[index].length;
    return bytes;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...central, end]);
}

test("a document or a picture is said to be that, with the way to its table; a table is read after it", async () => {
  const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<< /Length 3 >>\nstream\n\u0001\u0002\u0003\nendstream\n");
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]);
  await withPage(app, { hash: "" }, async (page) => {
    for (const [name, bytes] of [["a.docx", zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")], ["a.pdf", pdf], ["a.png", png], ["a.jpg", jpeg]]) {
      await choose(page, bytes, name);
      await page.locator(".dialog .remark.bad").waitFor();
      assert.match(await says(page), /^ไฟล์นี้ไม่ใช่ไฟล์ตาราง แต่เป็นเอกสาร .* โปรดเปิดไฟล์นี้ คัดลอกตาราง แล้ววางในช่องนี้/, name);
      await page.locator(".dialog textarea.paste-place").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".dialog").waitFor({ state: "detached" });
    }
    await choose(page, Buffer.from("IIT\t98.10\nEIT\t93.20\nOIT\t97.50\n"), "a.txt");
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
  });
});

test("what is no workbook, an old one, or a damaged one is refused with the reason, and the app goes on", async () => {
  const { book } = await exported();
  await withPage(app, { hash: "" }, async (page) => {
    for (const [bytes, words] of [
      [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], /^ไฟล์นี้เป็นรูปแบบเดิม \(\.xls\)/],
      [Buffer.from("PK\u0003\u0004 and nothing more"), /^อ่านไฟล์ Excel นี้ไม่ได้/],
      [book.bytes.subarray(0, 2000), /^อ่านไฟล์ Excel นี้ไม่ได้/],
    ]) {
      await choose(page, bytes);
      await page.locator(".dialog .remark.bad").waitFor();
      assert.match(await says(page), words);
      await assertAccessible(page);
      await page.keyboard.press("Escape");
      await page.locator(".dialog").waitFor({ state: "detached" });
    }
    await choose(page, book.bytes);
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
  });
});

test("a workbook that says it is larger than all memory brings down its reader, and not the app", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await field(page, "iit").fill("98.10");
    await choose(page, workbook("1"));
    await becomes(() => says(page), "ไม่พบคะแนน ITA ในข้อความนี้ กรุณาคัดลอกตารางที่มีชื่อตัวชี้วัดหรือ IIT EIT OIT คู่กับคะแนน");
    await page.keyboard.press("Escape");
    for (const texts of ["4000000000", "90000000"]) {
      await choose(page, workbook(texts));
      await page.locator(".dialog .remark.bad").waitFor();
      assert.match(await says(page), /^(อ่านไฟล์ Excel นี้ไม่ได้|ไม่พบคะแนน ITA)/);
      await page.keyboard.press("Escape");
      await page.locator(".dialog").waitFor({ state: "detached" });
    }
    await field(page, "eit").fill("93.20");
    await field(page, "oit").fill("97.50");
    await resultWith(page, "96.39");
  });
});

test("a part that reads workbooks is loaded with the first one, and where it cannot be, that is told", async () => {
  const { book } = await exported();
  const prepare = (page) => page.route("**/split_books.wasm", (route) => route.abort());
  await withPage(app, { hash: "", prepare, allow: /split_books|Failed to fetch|ERR_FAILED/ }, async (page) => {
    await choose(page, book.bytes);
    await page.getByRole("alert").filter({ hasText: "โหลดส่วนนี้ไม่สำเร็จ" }).waitFor();
    await page.unroute("**/split_books.wasm");
    await choose(page, book.bytes);
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
  });
});

officeTest("LibreOffice opens what the app writes: the same cells, numbers as numbers", async () => {
  const { csv, book } = await exported();
  const there = rows((await converted(book.bytes, "xlsx", "csv")).toString("utf8"));
  assert.deepEqual(there, rows(csv.bytes.toString("utf8")));
  assert.deepEqual(there[1].slice(0, 5), ["อบต. “ก, ข”", "2568", "98.10", "93.20", "97.50"]);
  // As a spreadsheet holds them: a number has no trailing zero, a text would.
  const sheet = (await converted(book.bytes, "xlsx", "fods")).toString("utf8");
  assert.match(sheet, /office:value-type="float" office:value="98\.1"/);
});

/** A sheet of cells, as LibreOffice's flat form has it. */
const table = (name, cells) =>
  `<table:table table:name="${name}">${cells.map((row) => `<table:table-row>${row.map((cell) => typeof cell === "number"
    ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join("")}</table:table-row>`).join("")}</table:table>`;
const fods = (...sheets) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
  <office:body><office:spreadsheet>${sheets.join("")}</office:spreadsheet></office:body></office:document>`;

officeTest("the app opens what LibreOffice writes: sheets by their names, numbers, Thai digits, several agencies", async () => {
  const four = (await readFile(FOUR, "utf8")).trimEnd().split("\n").map((line) => line.split("\t"));
  const numbers = four.map((row, at) => (at < 2 ? row : row.map((cell, place) => (place >= 2 && place < 6 ? Number(cell) : cell))));
  const made = fods(
    table("คำชี้แจง", [["จัดทำโดยสำนักปลัด"]]),
    table("ปี 2567", [["ผลการประเมิน ITA ปี 2567"], ["เครื่องมือ", "คะแนน"], ["IIT", "๙๒.๒๔"], ["EIT", 94.15], ["OIT", 95.84]]),
    table("ทุกหน่วยงาน", numbers),
  );
  const book = await converted(Buffer.from(made), "fods", "xlsx");
  await withPage(app, { hash: "" }, async (page) => {
    await choose(page, book);
    await becomes(() => says(page), "อ่านได้ 3 จาก 3 เครื่องมือ");
    assert.deepEqual(await page.locator("#paste-sheet option").allInnerTexts(), ["คำชี้แจง", "ปี 2567", "ทุกหน่วยงาน"]);
    assert.equal(await page.locator("#paste-sheet").inputValue(), "1");
    assert.match(await page.locator(".paste-rows").innerText(), /92\.24/);
    await assertAccessible(page);
    await page.locator("#paste-sheet").selectOption("2");
    await becomes(() => says(page), "อ่านได้ 4 จาก 4 หน่วยงาน");
    await page.locator(".dialog .primary").click();
    await page.locator(".overview-table").waitFor();
    // Its rows are drawn a few in each frame, in blocks.
    const isRanked = async () => /94\.07[\s\S]*93\.04[\s\S]*92\.35[\s\S]*90\.37/.test(await page.locator(".overview-table").innerText());
    await becomes(isRanked, true);
  });
});
