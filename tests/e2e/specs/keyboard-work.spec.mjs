// งานและมาตรการ and รายงาน by keyboard alone: nothing out of reach, the focus never lost and always seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { chooseYear } from "../helpers/calculate.mjs";
import { active, tabTo } from "../helpers/keys.mjs";
import { becomes } from "../helpers/wait.mjs";

const app = useApp();
const inDialog = (page) => page.evaluate(() => Boolean(document.activeElement.closest("dialog[open]")));
const labelled = (page) => page.evaluate(() => document.activeElement.labels?.[0]?.textContent ?? "");

/** Presses Tab until the field with this label has the focus. */
async function tabToField(page, label) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await labelled(page)) === label) return;
  }
  assert.fail(`Tab never reaches ${label}; the focus is on ${await active(page)}`);
}

/** To a view by its tab of the head. */
async function goTo(page, place) {
  await tabTo(page, `.nav a[href*="${place}"]`);
  await page.keyboard.press("Enter");
  await page.locator(`.nav a[aria-current=page][href*="${place}"]`).waitFor();
  await becomes(() => page.evaluate(() => document.activeElement.tagName), "H1");
}

test("a measure from the library: unit and dates typed, its state changed, one deleted", async () => {
  await withPage(app, {}, async (page) => {
    await goTo(page, "work");
    await tabTo(page, "#from-library");
    await page.keyboard.press("Enter");
    await page.locator("dialog.side").waitFor();
    assert.ok(await inDialog(page), "the library takes the focus");
    await tabTo(page, "#library-node");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, ".work-offers button");
    await page.keyboard.press("Enter");
    await page.locator(".work-offers button", { hasText: "เพิ่มแล้ว" }).waitFor();
    assert.ok(await inDialog(page), "and keeps it when one is added");
    await page.keyboard.press("Escape");
    await page.locator("dialog.side").waitFor({ state: "detached" });
    await becomes(() => active(page), "from-library");

    await tabTo(page, "#measure-0");
    await page.keyboard.press("Enter");
    await page.locator("dialog.side").waitFor();
    await tabToField(page, "ผู้รับผิดชอบ");
    await page.keyboard.type("กองคลัง");
    // What is no day stays as it was typed, each in its own field.
    await tabToField(page, "วันที่เริ่ม");
    await page.keyboard.type("31/2/2569");
    await tabToField(page, "กำหนดเสร็จ");
    assert.equal(await page.evaluate(() => document.activeElement.value), "");
    await page.keyboard.type("๓๐ กันยายน ๒๕๖๙");
    await tabTo(page, "#add-entry");
    assert.equal(await page.locator("dialog.side").getByLabel("กำหนดเสร็จ", { exact: true }).inputValue(), "30/9/2569");
    assert.equal(await page.locator("dialog.side").getByLabel("วันที่เริ่ม", { exact: true }).inputValue(), "31/2/2569");
    await page.keyboard.press("Enter");
    await page.locator(".work-entries li").waitFor();
    assert.ok(await inDialog(page));
    await tabTo(page, ".work-entries .plain", { key: "Shift+Tab" });
    await page.keyboard.press("Enter");
    await page.locator(".work-entries li").waitFor({ state: "detached" });
    await tabTo(page, 'dialog.side input[name="measure-state"]', { key: "Shift+Tab" });
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await page.locator("dialog.side").waitFor({ state: "detached" });
    await becomes(() => active(page), "measure-0");
    await page.locator("#measures button.state", { hasText: "กำลังดำเนินการ" }).waitFor();
    assert.match(await page.locator("#measures").innerText(), /กองคลัง[\s\S]*30 กันยายน 2569/);
    await tabTo(page, "#measures button.state");
    await page.keyboard.press("Enter");
    await page.locator("#measures button.state.is-done").waitFor();
    assert.ok(await page.evaluate(() => document.activeElement.matches("#measures button.state")), "the focus stays on the state");

    await tabTo(page, "#measure-0", { key: "Shift+Tab" });
    await page.keyboard.press("Enter");
    await page.locator("dialog.side").waitFor();
    await tabTo(page, "#delete-measure");
    await page.keyboard.press("Enter");
    await page.locator("dialog.side").waitFor({ state: "detached" });
    // What was pressed is gone: the focus is where one goes on.
    await becomes(() => page.evaluate(() => document.activeElement === document.body), false);
    await page.keyboard.press("Control+z");
    await page.locator("#measure-0").waitFor();
  });
});

test("an OIT item: its list, its state, its address, its day", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await chooseYear(page, "2569");
    await goTo(page, "work");
    await tabTo(page, 'input[name="work-list"]');
    await page.keyboard.press("ArrowRight");
    await page.locator("#items").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.name), "work-list", "the focus stays on the choice of lists");
    await tabTo(page, "#state-o1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await becomes(() => page.locator("#state-o1 option:checked").textContent(), "เผยแพร่แล้ว");
    assert.equal(await active(page), "state-o1");
    await tabTo(page, "#address-o1", { most: 1 });
    await page.keyboard.type("https://a.go.th/o1");
    await tabTo(page, "#due-o1", { most: 2 });
    await page.keyboard.type("30/4/2569");
    await tabTo(page, "#state-o2", { most: 1 });
    assert.equal(await page.locator("#due-o1").inputValue(), "30/4/2569");
    await page.locator(".work-progress", { hasText: "เผยแพร่แล้ว 1 จาก 26 ข้อ" }).waitFor();
  });
});

test("a sentence of the report is edited, looked at, and put back", async () => {
  await withPage(app, {}, async (page) => {
    await goTo(page, "report");
    await tabTo(page, "#report-kind");
    await tabTo(page, "#outline-0 > summary");
    await page.keyboard.press("Enter");
    await tabToField(page, "วันที่ประชุม");
    await page.keyboard.type("13/2/2569");
    await tabTo(page, "#edit-report", { key: "Shift+Tab" });
    await page.keyboard.press("Enter");
    const sentence = '[data-key="result.overall"]';
    await tabTo(page, sentence, { most: 120 });
    const ours = await page.locator(sentence).innerText();
    await page.keyboard.press("Enter");
    await becomes(() => active(page), "sentence");
    await page.keyboard.press("Escape");
    await becomes(() => page.evaluate(() => document.activeElement.dataset.key), "result.overall");
    await page.keyboard.press("Enter");
    await becomes(() => active(page), "sentence");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("เราได้ ๙๖.๓๙ คะแนน");
    await tabTo(page, "#save-sentence", { most: 2 });
    await page.keyboard.press("Enter");
    await page.locator(`${sentence}.is-edited`, { hasText: "เราได้ ๙๖.๓๙ คะแนน" }).waitFor();
    await becomes(() => page.evaluate(() => document.activeElement.dataset.key), "result.overall");
    await page.keyboard.press("Enter");
    await becomes(() => active(page), "sentence");
    await tabTo(page, "#unedit", { most: 1 });
    await page.keyboard.press("Enter");
    await page.locator(`${sentence}:not(.is-edited)`).waitFor();
    assert.equal(await page.locator(sentence).innerText(), ours);
    await becomes(() => page.evaluate(() => document.activeElement.dataset.key), "result.overall");
  });
});
