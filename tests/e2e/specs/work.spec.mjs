// งานและมาตรการ: from a published result to measures, the OIT checklist and the report, kept, undone, handed on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { chooseYear, field, resultWith, row } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { CONTEXT, assertAccessibleInEveryWay } from "../helpers/ways.mjs";
import { assertValid } from "../helpers/schema.mjs";
import { adopt, closeSheet, goTab as go, inSheet, paper, saved, titles } from "../helpers/work.mjs";

const app = useApp();
/** Three instruments of FY2568: 96.39. */
async function enter(page) {
  for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
  await resultWith(page, "96.39");
}

test("from the plan under ยกระดับ to its measures, once; then it goes there and says so", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await enter(page);
    await go(page, "ยกระดับ");
    await page.locator("#make-measures button", { hasText: "สร้างมาตรการจากแผนนี้" }).click();
    await page.locator(".nav a[aria-current=page]", { hasText: "งานและมาตรการ" }).waitFor();
    await page.locator(".needs", { hasText: "มาตรการให้ +0.69" }).waitFor();
    await becomes(() => page.evaluate(() => document.activeElement.tagName), "H1");
    const made = await titles(page);
    assert.equal(made.length, 1);
    await go(page, "ยกระดับ");
    await page.locator("#make-measures button").click();
    await page.locator(".notice", { hasText: "มีมาตรการจากแผนนี้ครบแล้ว" }).waitFor();
    assert.deepEqual(await titles(page), made);
    await page.locator("#undo").click();
    await becomes(async () => page.locator("#measures").count(), 0);
  });
});

test("a measure is kept in the agency's own library, used in another year, and taken out", async () => {
  await withPage(app, { hash: "/work" }, async (page) => {
    await page.locator("#add-measure").click();
    assert.equal(await page.locator("#keep-measure").count(), 0, "without a title there is nothing to keep");
    await inSheet(page, "ชื่อมาตรการ").fill("คลินิก <ITA>");
    await page.locator("#keep-measure").click();
    await page.locator("#keep-measure:disabled", { hasText: "อยู่ในคลังของหน่วยงานแล้ว" }).waitFor();
    await closeSheet(page);
    await page.locator("#year").selectOption("2569");
    await page.locator(".work-none").waitFor();
    await page.locator("#from-library").click();
    const own = page.locator("#own-offers li", { hasText: "คลินิก <ITA>" });
    await own.getByRole("button", { name: "เพิ่ม: คลินิก <ITA>" }).click();
    await own.getByRole("button", { name: "เพิ่มแล้ว: คลินิก <ITA>" }).waitFor();
    await own.getByRole("button", { name: "เอาออกจากคลัง: คลินิก <ITA>" }).click();
    await own.waitFor({ state: "detached" });
    await closeSheet(page);
    assert.deepEqual(await titles(page), ["คลินิก <ITA>"]);
  });
});

test("on a phone the checklist of preparation is a line for each indicator, which opens at a press", async () => {
  await withPage(app, { hash: "/work" }, async (page) => {
    await page.locator("#year").selectOption("2569");
    await page.locator("label[for=work-list-2]").click();
    const points = page.locator("#prepare .work-point:visible");
    assert.deepEqual([await points.count(), await page.locator(".work-open:visible").count()], [20, 0]);
    await page.setViewportSize({ width: 375, height: 740 });
    // Nine indicators and four aspects.
    assert.deepEqual([await points.count(), await page.locator(".work-open:visible").count()], [0, 13]);
    assert.ok(await page.evaluate(() => document.documentElement.scrollHeight) < 2200, "it was 5,700 px");
    const seven = page.locator("#open-7");
    assert.match(await seven.innerText(), /7 ความเสี่ยงในการติดต่อการรับบริการ\s+เรียบร้อย 0 จาก 3 ประเด็น/);
    await seven.focus();
    await page.keyboard.press("Enter");
    await page.locator("#open-7[aria-expanded=true]").waitFor();
    assert.equal(await points.count(), 3);
    await page.locator("#ready-7-delay").click();
    await page.locator("#ready-7-delay").click();
    await seven.filter({ hasText: "เรียบร้อย 1 จาก 3 ประเด็น" }).waitFor();
    // What cannot be read stays in sight, with what is wrong with it.
    await page.locator("#due-7").fill("31 กุมภา");
    await page.locator("#due-7-error").waitFor();
    await seven.click();
    assert.ok(await page.locator("#due-7-error").isVisible());
    await page.locator("#due-7").fill("30/4/2569");
    await page.locator("#open-7[aria-expanded=false]").waitFor();
    assert.equal(await points.count(), 0);
    await page.locator("#open-data").click();
    await page.locator("#text-data").fill("รวบรวมข้อมูล");
  });
});

test("what is no day stays as typed, is said, and outlives a reload; a measure that is deleted comes back", async () => {
  await withPage(app, { hash: "/work" }, async (page) => {
    await page.locator("#add-measure").click();
    await inSheet(page, "ชื่อมาตรการ").fill("อบรมบุคลากร");
    await inSheet(page, "กำหนดเสร็จ").fill("31/2/2569");
    await page.locator("dialog.side", { hasText: "อ่านวันที่ไม่ได้" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog.side").waitFor({ state: "detached" });
    await page.locator(".saved", { hasText: "บันทึกในเครื่องนี้แล้ว" }).first().waitFor();
    await page.reload();
    await page.locator("#measure-0", { hasText: "อบรมบุคลากร" }).click();
    assert.equal(await inSheet(page, "กำหนดเสร็จ").inputValue(), "31/2/2569");
    await page.locator("#delete-measure").click();
    await becomes(async () => page.locator("#measures").count(), 0);
    await page.locator(".notice", { hasText: "ลบมาตรการ" }).waitFor();
    await page.locator("#undo").click();
    await page.locator("#measure-0", { hasText: "อบรมบุคลากร" }).waitFor();
  });
});

test("the OIT checklist: states, addresses, what counts, the index page, the calendar and the table", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await chooseYear(page, "2569");
    await go(page, "งานและมาตรการ");
    await page.locator("label[for=work-list-1]").click();
    await page.locator("#items").waitFor();
    assert.equal(await page.locator("#items .work-state select").count(), 26);
    await page.locator("#state-o1").selectOption({ label: "เผยแพร่แล้ว" });
    await page.locator("#state-o20").selectOption({ label: "ตรวจแล้ว" });
    await page.locator("#counted", { hasText: "OIT จะได้ 9.77 คะแนน" }).waitFor();
    await page.locator("label[for=counts-1]").click();
    await page.locator("#counted", { hasText: "OIT จะได้ 7.14 คะแนน" }).waitFor();
    // What counts becomes the items of the year; one step takes it back.
    await page.locator("#take-items").click();
    await page.locator("#take-says", { hasText: "ตรงกับรายการนี้แล้ว" }).waitFor();
    await page.locator(".notice", { hasText: "ระบุข้อ OIT ตามรายการตรวจสอบ" }).waitFor();
    await go(page, "ผลคะแนน");
    await becomes(() => row(page, "oit").evaluate((one) => one.outerHTML.includes("7.14")), true);
    await go(page, "งานและมาตรการ");
    await page.locator("label[for=work-list-1]").click();
    await page.locator("#undo").click();
    await page.locator("#take-says", { hasText: "ข้อที่นับ 1 ข้อ" }).waitFor();
    await page.locator("#address-o1").fill("www.a.go.th");
    await page.locator("#address-o1-error").waitFor();
    await page.locator("#address-o1").fill("https://a.go.th/o1");
    await page.locator("#address-o1-error").waitFor({ state: "detached" });
    await page.locator("#owner-o2").fill("สำนักปลัด");
    await page.locator("#due-o2").fill("๓๐/๔/๒๕๖๙");
    await page.locator("#owner-o2").focus();
    await becomes(() => page.locator("#due-o2").inputValue(), "30/4/2569");
    await page.locator("#filter-state").selectOption({ label: "เสร็จหรือเผยแพร่แล้ว" });
    await becomes(() => page.locator("#items .work-state select").count(), 2);
    await page.locator(".work-exports summary").click();
    const index = (await saved(page, "work-index")).bytes.toString("utf8");
    assert.ok(index.includes('href="https://a.go.th/o1"'), index);
    assert.match((await saved(page, "work-calendar")).bytes.toString("utf8"), /DTSTART;VALUE=DATE:20260430/);
    assert.match((await saved(page, "work-csv")).bytes.toString("utf8"), /\r\nO1,[^\r]*,เผยแพร่แล้ว,https:\/\/a\.go\.th\/o1,[^\r]*,o1,[^\r]*,published,/);
    assert.equal((await saved(page, "work-xlsx")).bytes.subarray(0, 2).toString("latin1"), "PK");
  });
});

test("a row stays under the cursor while its owner is typed, whoever is asked for", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await chooseYear(page, "2569");
    await go(page, "งานและมาตรการ");
    await page.locator("label[for=work-list-1]").click();
    await page.locator("#owner-o1").fill("กองคลัง");
    await page.locator("#owner-o2").fill("กองคลัง");
    await page.locator("#filter-unit").selectOption({ label: "กองคลัง" });
    await becomes(async () => page.locator("#items .work-state select").count(), 2);
    await page.locator("#owner-o1").focus();
    await page.keyboard.press("End");
    await page.keyboard.type("และพัสดุ");
    assert.equal(await page.locator("#owner-o1").inputValue(), "กองคลังและพัสดุ");
    // To its next field: still the same row.
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "due-o1");
    await page.keyboard.press("Tab");
    await becomes(async () => page.locator("#owner-o1").count(), 0);
    assert.equal(await page.locator("#owner-o2").inputValue(), "กองคลัง");
  });
});

test("a measure whose state is pressed stays in sight until something else is asked for", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await enter(page);
    await go(page, "งานและมาตรการ");
    await page.locator("#from-plan").click();
    await adopt(page, "8", "การปรับปรุงระบบบริการดิจิทัล (E-Service)");
    const all = await titles(page);
    await page.locator("#filter-state").selectOption({ label: "ยังไม่เริ่ม" });
    await becomes(async () => (await titles(page)).length, 2);
    await page.locator("#measures tbody tr").first().locator("button.state").click();
    await page.locator("#measures tbody tr").first().locator("button.state", { hasText: "กำลังดำเนินการ" }).waitFor();
    assert.deepEqual(await titles(page), all);
    assert.equal(await page.evaluate(() => document.activeElement.className), "state is-doing", "the focus stays on it");
    // To the next list of the filters, and back to what was asked for: it is gone now.
    await page.locator("#filter-state").selectOption({ label: "ทุกสถานะ" });
    await page.locator("#filter-state").selectOption({ label: "ยังไม่เริ่ม" });
    await becomes(async () => (await titles(page)).join("|"), all[1]);
  });
});

test("a sentence is edited in its place, marked when what it says changes, and put back", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await enter(page);
    await go(page, "รายงาน");
    await page.locator("#edit-report").click();
    const sentence = page.locator("[data-key='result.overall']");
    const ours = await sentence.innerText();
    await sentence.click();
    await page.locator("#sentence").fill("เราได้ ๙๖.๓๙ คะแนน");
    await page.locator("#save-sentence").click();
    await page.locator("[data-key='result.overall']", { hasText: "เราได้ ๙๖.๓๙ คะแนน" }).waitFor();
    await becomes(() => page.evaluate(() => document.activeElement.dataset.key), "result.overall");
    await page.locator("#edit-report").click();
    assert.match(await paper(page).innerText(), /เราได้ ๙๖\.๓๙ คะแนน/);
    // Another level: it has to be looked at.
    await go(page, "ผลคะแนน");
    await field(page, "eit").fill("96");
    await go(page, "รายงาน");
    await page.locator(".report-side .is-wrong", { hasText: "ต้องตรวจ 1 ข้อความ" }).waitFor();
    await page.locator("#edit-report").click();
    await page.locator(".sentence.is-stale").click();
    await page.locator("#unedit").click();
    await becomes(async () => (await page.locator("[data-key='result.overall']").innerText()) !== ours && (await page.locator(".is-stale").count()) === 0, true);
  });
});

test("what is written is in the saved file, and comes back from it", async () => {
  await withPage(app, { hash: "/work" }, async (page) => {
    await page.locator("#add-measure").click();
    await inSheet(page, "ชื่อมาตรการ").fill("</script><b>มาตรการ</b>");
    await closeSheet(page);
    await page.locator("#menu").click();
    await page.locator("#files").click();
    const file = await saved(page, "save-file");
    await assertValid(file.bytes.toString("utf8"));
    assert.equal(JSON.parse(file.bytes.toString("utf8")).agencies[0].years[0].papers.measures[0].title, "</script><b>มาตรการ</b>");
  });
});

test("a file of each version that is written is as the schema says: 2 with papers, 4 with the preparation, 5 with a rank", async () => {
  await withPage(app, { hash: "/work" }, async (page) => {
    const written = async (version) => {
      await page.locator("#menu").click();
      await page.locator("#files").click();
      const text = (await saved(page, "save-file")).bytes.toString("utf8");
      await page.keyboard.press("Escape");
      await page.locator(".dialog").waitFor({ state: "detached" });
      assert.equal(JSON.parse(text).version, version);
      await assertValid(text);
    };
    await page.locator("#add-measure").click();
    await inSheet(page, "ชื่อมาตรการ").fill("อบรม");
    await closeSheet(page);
    await written(2);
    await page.locator("#year").selectOption("2569");
    await page.locator("label[for=work-list-2]").click();
    await page.locator("#ready-1-bribes").click();
    await written(4);
    await go(page, "ผลคะแนน");
    for (const [node, score] of Object.entries({ iit: "98.10", eit: "93.20", oit: "97.50" })) await field(page, node).fill(score);
    await go(page, "รายงาน");
    for (const summary of await page.locator(".report-outline summary").all()) await summary.click();
    await page.getByLabel(/^ลำดับที่ประกาศ/).fill("ลำดับที่ 5 จาก 42 หน่วยงานในจังหวัด");
    await written(5);
  });
});

test("the tables and the report's JSON that are saved come back into other work: CSV, workbook, JSON", async () => {
  const files = {};
  await withPage(app, { hash: "/work" }, async (page) => {
    await page.locator("#add-measure").click();
    await inSheet(page, "ชื่อมาตรการ").fill("E-Service");
    await inSheet(page, "ขั้นตอน (บรรทัดละขั้น)").fill("ก\nข, \"ค\"");
    await closeSheet(page);
    await page.locator(".work-exports summary").click();
    for (const id of ["work-csv", "work-xlsx"]) files[id] = await saved(page, id);
    assert.match((await saved(page, "work-follow-ups-csv")).bytes.toString("utf8"), /^\ufeffลำดับที่,มาตรการ,[^\r]*\r\n1,E-Service,/);
    assert.equal((await saved(page, "work-follow-ups")).bytes.subarray(0, 2).toString("latin1"), "PK");
    const form = await saved(page, "work-procurement-csv");
    assert.match(form.name, /^ITA แบบตารางผลการจัดซื้อจัดจ้าง .*\.csv$/);
    assert.match(form.bytes.toString("utf8"), /^\ufeffเดือน,ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,[^\r]*\r\nตุลาคม \d{4},/);
    assert.equal((await saved(page, "work-procurement")).bytes.subarray(0, 2).toString("latin1"), "PK");
    assert.match(await page.locator(".work-source a").getAttribute("href"), /^https:\/\//);
    await go(page, "รายงาน");
    files["save-json"] = await saved(page, "save-json");
    // Without a result there is no table of scores to save.
    assert.equal(await page.locator("#save-scores").count(), 0);
  });
  for (const [id, { name, bytes }] of Object.entries(files)) {
    await withPage(app, {}, async (page) => {
      await page.locator("#menu").click();
      await page.locator("#files").click();
      await page.locator("#open-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
      await page.locator(".notice", { hasText: "จากไฟล์" }).waitFor();
      assert.deepEqual(await titles(page), ["E-Service"], id);
      await page.locator("#measure-0").click();
      assert.equal(await inSheet(page, "ขั้นตอน (บรรทัดละขั้น)").inputValue(), "ก\nข, \"ค\"", id);
      await closeSheet(page);
      await page.locator("#undo").click();
      await page.locator("#measure-0").waitFor({ state: "detached" });
    });
  }
});

for (const [state, reach] of Object.entries({
  empty: async () => {},
  "measures and an open sheet": async (page) => {
    await page.locator("#from-plan").click();
    await page.locator("#measure-0").click();
    await inSheet(page, "กำหนดเสร็จ").fill("31/2/2569");
    await page.locator("#add-entry").click();
  },
  "the library with one of the agency's own": async (page) => {
    await page.locator("#add-measure").click();
    await inSheet(page, "ชื่อมาตรการ").fill("คลินิก ITA");
    await page.locator("#keep-measure").click();
    await closeSheet(page);
    await page.locator("#from-library").click();
  },
  "the checklist": async (page) => {
    await page.locator("label[for=work-list-1]").click();
    await page.locator("#address-o1").fill("x");
  },
  "the checklist of preparation": async (page) => {
    await page.locator("#year").selectOption("2569");
    await page.locator("label[for=work-list-2]").click();
    await page.locator("#ready-1-bribes").click();
    await page.locator("#due-1").fill("x");
  },
})) {
  test(`axe finds nothing: ${state}, th and en, light and dark, desktop and phone`, async () => {
    await withPage(app, { context: CONTEXT }, async (page) => {
      await go(page, "งานและมาตรการ");
      await reach(page);
      // The menu, where the language is, is out of reach while a sheet is open.
      if (await page.locator("dialog[open]").count()) return assertAccessibleSheet(page);
      await assertAccessibleInEveryWay(page);
    });
  });
}

async function assertAccessibleSheet(page) {
  const { assertAccessible } = await import("../helpers/app.mjs");
  const { assertNoSidewaysScroll } = await import("../helpers/ways.mjs");
  for (const [colorScheme, viewport] of [["light", { width: 1366, height: 625 }], ["dark", { width: 375, height: 740 }]]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await assertAccessible(page);
    await assertNoSidewaysScroll(page);
  }
}

test("axe finds nothing in a report with its outline open and a sentence being edited", async () => {
  await withPage(app, { context: CONTEXT }, async (page) => {
    await go(page, "รายงาน");
    for (const summary of await page.locator(".report-outline summary").all()) await summary.click();
    await page.locator("#edit-report").click();
    await page.locator(".sentence").nth(2).click();
    await assertAccessibleInEveryWay(page);
  });
});
