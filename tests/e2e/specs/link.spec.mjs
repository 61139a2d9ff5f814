// The address: numbers and views are in its hash, both ways, and a broken one loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, running, unjoined, useApp, withPage } from "../helpers/app.mjs";
import { EXAMPLE, field, go, hash, hashBecomes, mark, menu, open, result, resultWith, set, tick } from "../helpers/calculate.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const app = useApp();

test("typing is followed by the address without filling the history", async () => {
  await withPage(app, {}, async (page) => {
    await hashBecomes(page, EXAMPLE.hash);
    const before = await page.evaluate(() => history.length);
    await field(page, "eit").fill("95");
    await hashBecomes(page, "#ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5");
    assert.equal(await page.evaluate(() => history.length), before);
  });
});

test("a link is opened and comes back the same, items and partial credit included", async () => {
  const link = "ITA:1.0/FY:2564/iit:90/eit:88.5/o1:1/o2:0/o3:50%25/o41:1";
  await withPage(app, { hash: link, keep: true }, async (page) => {
    assert.equal(await page.locator("#year").inputValue(), "2564");
    await hashBecomes(page, `#${link}`);
    assert.ok(await tick(page, "o1").isChecked());
    assert.equal(await mark(page, "o2").inputValue(), "0");
    assert.equal(await mark(page, "o3").inputValue(), "%");
    assert.equal(await field(page, "o3").inputValue(), "50");
    assert.equal(await mark(page, "o4").inputValue(), "");
    const first = await result(page);
    await menu(page);
    await page.locator("#share").click();
    await page.locator("dialog[open]").waitFor();
    const copy = await page.locator(".copy input").inputValue();
    await page.goto("about:blank");
    await page.goto(copy);
    await running(page);
    assert.equal(await hash(page), `#${link}`);
    assert.deepEqual(await result(page), first);
  });
});

test("a changed item changes the link", async () => {
  await withPage(app, { hash: "ITA:1.0/FY:2564/iit:90/eit:88.5", keep: true }, async (page) => {
    await open(page, "oit", "9", "9.1");
    await tick(page, "o1").check();
    await mark(page, "o2").selectOption("%");
    await field(page, "o2").fill("25");
    await hashBecomes(page, "#ITA:1.0/FY:2564/iit:90/eit:88.5/o1:1/o2:25%25");
  });
});

/** The number of the letter in sight. */
const letter = (page, number) => page.locator(".letter .result-number b", { hasText: number }).waitFor();

test("a link is read in a view of its own, and back leads back", async () => {
  await withPage(app, {}, async (page) => {
    await hashBecomes(page, EXAMPLE.hash);
    await page.evaluate(() => { location.hash = "ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84?agency=%E0%B8%AD%E0%B8%9A%E0%B8%95.%20%E0%B8%81"; });
    await letter(page, "94.25");
    assert.match(await page.locator(".letter h1").innerText(), /อบต\. ก[\s\S]*2567/);
    assert.equal(await page.locator(".nav").count(), 0, "a letter has no tabs");
    await page.goBack();
    await resultWith(page, "96.39");
  });
});

test("two links are looked at, and one's own work is there as it was", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await field(page, "iit").fill("60");
    await page.locator("#agency").fill("หน่วยงานของฉัน");
    await hashBecomes(page, "#ITA:1.0/FY:2568/iit:60");
    for (const score of ["80", "70"]) {
      await page.evaluate((score) => { location.hash = `ITA:1.0/FY:2568/iit:${score}/eit:${score}/oit:${score}`; }, score);
      await letter(page, `${score}.00`);
    }
    // Reloaded within the moment before it is kept, the page would show one's own work.
    await nothingHappens();
    await page.reload();
    await running(page);
    await letter(page, "70.00");
    await page.locator(".letter-buttons button", { hasText: "กลับไปงานของฉัน" }).click();
    assert.equal(await field(page, "iit").inputValue(), "60");
    assert.equal(await page.locator("#agency").inputValue(), "หน่วยงานของฉัน");
    await hashBecomes(page, "#ITA:1.0/FY:2568/iit:60");
  });
});

test("while what a link needs is still loading, nothing else is written over it", async () => {
  await withPage(app, {}, async (page) => {
    let go;
    const gate = new Promise((open) => { go = open; });
    await page.route(/\.wasm$/, async (route) => { await gate; await route.continue(); });
    const asked = "#ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84";
    await page.evaluate((text) => { location.hash = text; }, asked);
    await field(page, "eit").fill("93.5");
    await nothingHappens();
    assert.equal(await hash(page), asked);
    go();
    await letter(page, "94.25");
    await page.locator(".letter-buttons button").nth(1).click();
    assert.equal(await field(page, "eit").inputValue(), "93.5");
  });
});

test("the same broken link is refused again", async () => {
  await withPage(app, {}, async (page) => {
    for (let time = 0; time < 2; time += 1) {
      await page.evaluate(() => { location.hash = "hello"; });
      await page.locator(".notice[role=alert]").waitFor();
      await page.evaluate(() => { location.hash = "ITA:1.0/FY:2568/overall:71"; });
      await letter(page, "71.00");
      assert.equal(await page.locator(".notice[role=alert]").count(), 0);
    }
  });
});

/** Opens the dialog with the link from the menu. */
async function share(page) {
  await menu(page);
  await page.locator("#share").click();
  await page.locator("dialog[open]").waitFor();
}

test("a link that is sent from the report holds the numbers; with nothing entered it is said that there is nothing to send", async () => {
  let sent;
  await withPage(app, { hash: "" }, async (page) => {
    await share(page);
    assert.match(await page.locator("dialog[open]").innerText(), /ปีนี้ยังไม่มีคะแนนให้ส่ง/);
    assert.equal(await page.locator("dialog[open] input[readonly]").count(), 0);
    await assertAccessible(page);
    await page.keyboard.press("Escape");
    for (const [node, score] of [["iit", "98.10"], ["eit", "93.20"], ["oit", "97.50"]]) await field(page, node).fill(score);
    await resultWith(page, "96.39");
    await page.locator(".nav a", { hasText: "รายงาน" }).click();
    await hashBecomes(page, "#/report");
    await share(page);
    sent = await page.locator("dialog[open] input[readonly]").inputValue();
    assert.match(await page.locator("dialog[open]").innerText(), /ยังไม่ระบุหน่วยงาน · 2568/);
  });
  // A director with numbers of another year opens it.
  await withPage(app, { hash: "ITA:1.0/FY:2567/iit:80/eit:80/oit:80", keep: true }, async (page) => {
    await page.evaluate((hash) => { location.hash = hash; }, new URL(sent).hash);
    await letter(page, "96.39");
  });
});

test("what keeping a letter does stands on its button, and no other agency's year is replaced", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator("#agency").fill("อบต. ก");
    for (const node of ["iit", "eit", "oit"]) await field(page, node).fill("90");
    await resultWith(page, "90.00");
    const keep = page.locator(".letter-buttons .primary");
    // Without a name, of the same year, with other numbers.
    await page.evaluate(() => { location.hash = "ITA:1.0/FY:2568/iit:80/eit:80/oit:80"; });
    await letter(page, "80.00");
    assert.equal(await keep.innerText(), "เก็บเป็นหน่วยงานใหม่");
    await keep.click();
    await resultWith(page, "80.00");
    assert.equal(await page.locator("#agency").inputValue(), "");
    await page.locator("#agencies").click();
    await page.locator(".agencies-panel button", { hasText: "อบต. ก" }).click();
    await resultWith(page, "90.00");
    // A year that is empty; and, by name, one that is not.
    await page.evaluate(() => { location.hash = "ITA:1.0/FY:2566/iit:70/eit:70/oit:70"; });
    await letter(page, "70.00");
    assert.equal(await keep.innerText(), "เก็บเป็นปี 2566 ของอบต. ก");
    await page.evaluate(() => { location.hash = "ITA:1.0/FY:2568/iit:60/eit:60/oit:60?agency=%E0%B8%AD%E0%B8%9A%E0%B8%95.%E0%B8%81"; });
    await letter(page, "60.00");
    assert.equal(await keep.innerText(), "แทนคะแนนปี 2568 ของอบต. ก (เลิกทำได้)");
    await keep.click();
    await resultWith(page, "60.00");
    await page.locator("#undo").click();
    await resultWith(page, "90.00");
  });
});

/** As somebody sent it, with the polite word that a messenger took for a part of the link. */
const DAMAGED = ["ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5ครับ", "/improve/ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5/to/eit:95ค่ะ"];

/** Fails where the page shows another agency's number, level or name, in any place. */
async function showsNobodysNumber(page) {
  const text = await page.evaluate(() => `${document.title} ${document.querySelector("#app").innerText}`);
  assert.doesNotMatch(text, /96\.39|บางกระบือ|98\.1|93\.2/);
  assert.equal(await page.locator(".result-level, .bar-level").count(), 0);
  assert.deepEqual(await page.locator("input[type=text], input:not([type])").evaluateAll((all) => all.map((one) => one.value).filter(Boolean)), []);
}

for (const link of DAMAGED) {
  test(`a damaged link (${link.slice(-8)}) on a fresh device shows nobody's number and stays in the address`, async () => {
    await withPage(app, { hash: link }, async (page) => {
      const address = await hash(page);
      assert.equal(decodeURIComponent(address), `#${link}`);
      await page.locator(".notice[role=alert]", { hasText: "เปิดลิงก์นี้ไม่ได้" }).waitFor();
      await showsNobodysNumber(page);
      await page.locator(".notice").getByRole("button", { name: "รับทราบ" }).click();
      await set(page, "theme-light");
      await nothingHappens();
      assert.equal(await hash(page), address);
      await field(page, "iit").fill("90");
      await hashBecomes(page, "#ITA:1.0/FY:2568/iit:90");
    });
  });
}

test("nor where only the example was looked at before", async () => {
  await withPage(app, {}, async (page) => {
    await hashBecomes(page, EXAMPLE.hash);
    await page.goto("about:blank");
    await page.goto(`${app.url}#${DAMAGED[0]}`);
    await running(page);
    await page.locator(".notice[role=alert]").waitFor();
    await showsNobodysNumber(page);
  });
});

for (const [what, broken] of [
  ["an unknown year", "ITA:1.0/FY:2599/iit:90"],
  ["an unknown node", "ITA:1.0/FY:2568/xyz:90"],
  ["a score out of range", "ITA:1.0/FY:2568/iit:190"],
  ["a contradiction", "ITA:1.0/FY:2568/overall:90/iit:90"],
  ["no link at all", "hello"],
  ["a broken code", "ITA:1.0/FY:2568/iit:%E0%A4%A"],
]) {
  test(`a broken link (${what}) is refused with a message, and nothing is lost`, async () => {
    await withPage(app, {}, async (page) => {
      await field(page, "eit").fill("94.44");
      await page.locator("#agency").fill("หน่วยงานของฉัน");
      const before = await result(page);
      await page.evaluate((text) => { location.hash = text; }, broken);
      const notice = page.locator(".notice[role=alert]");
      await notice.waitFor();
      assert.match(await notice.innerText(), /เปิดลิงก์นี้ไม่ได้ ข้อมูลเดิมยังอยู่ครบ/);
      assert.deepEqual(await result(page), before);
      assert.equal(await field(page, "eit").inputValue(), "94.44");
      assert.equal(await page.locator("#agency").inputValue(), "หน่วยงานของฉัน");
      const address = await hash(page);
      await notice.getByRole("button", { name: "รับทราบ" }).click();
      assert.equal(await notice.count(), 0);
      assert.equal(await hash(page), address, "the link can still be looked at");
      await field(page, "eit").fill("94.45");
      await hashBecomes(page, "#ITA:1.0/FY:2568/iit:98.1/eit:94.45/oit:97.5");
    });
  });
}

test("a letter that is kept is one step, and one press takes it back", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("94.44");
    await page.evaluate(() => { location.hash = "ITA:1.0/FY:2567/overall:90"; });
    await letter(page, "90.00");
    await page.locator(".letter-buttons .primary").click();
    await resultWith(page, "90.00");
    await page.locator("#undo").click();
    assert.equal(await field(page, "eit").inputValue(), "94.44");
  });
});

test("views have addresses of their own, and the numbers survive them", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("95");
    await go(page, "rules");
    await hashBecomes(page, "#/rules/2568");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    await go(page, "help");
    await hashBecomes(page, "#/help");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    await page.goBack();
    await resultWith(page, "96.93");
    assert.equal(await page.locator(".notice[role=alert]").count(), 0);
  });
});

test("a view can be linked to", async () => {
  await withPage(app, { hash: "/rules/2564" }, async (page) => {
    assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /2564/);
    await page.locator(".rule-open", { hasText: "OIT" }).click();
    assert.match(await page.locator(".rules-tree").innerText(), /O43/);
    await page.locator("#rules-year").selectOption("2569");
    await hashBecomes(page, "#/rules/2569");
  });
});

test("a link to how somebody else's result is computed shows the steps of it, unfolded; other letters have them folded", async () => {
  const numbers = "ITA:1.0/FY:2568/iit:90/eit:91/oit:92";
  await withPage(app, { hash: `/how/${numbers}` }, async (page) => {
    const how = page.locator(".letter #how");
    await becomes(() => how.evaluate((one) => one.open), true);
    // By hand: 0.3 × 90 + 0.3 × 91 + 0.4 × 92 = 91.10.
    await how.locator(".formula", { hasText: "91.10" }).first().waitFor();
    await becomes(() => page.evaluate(() => document.activeElement.closest("details")?.id), "how");
    assert.equal(new URL(page.url()).hash, `#/how/${numbers}`);
    await page.reload();
    await becomes(() => how.evaluate((one) => one.open), true);
    await page.goto(page.url().replace("/how/", ""));
    await becomes(() => how.evaluate((one) => one.open), false);
    await how.locator("summary").click();
    await how.locator(".formula", { hasText: "91.10" }).first().waitFor();
  });
});

/** Copies the link by its button, pastes it into the agency's name, and gives both. */
async function copied(page) {
  await resultWith(page, EXAMPLE.number);
  await menu(page);
  await page.locator("#share").click();
  const dialog = page.locator("dialog[open]");
  const link = await dialog.locator(".copy input").inputValue();
  await dialog.locator(".copy .primary").click();
  await dialog.getByText("คัดลอกลิงก์แล้ว").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#agency").fill("");
  await page.locator("#agency").press("Control+v");
  return [await page.locator("#agency").inputValue(), link];
}

test("a link is copied without a secure address too, as in an office's own network", async () => {
  const here = "http://ita.intranet/score/";
  const context = await app.browser.newContext({ locale: "th-TH" });
  await unjoined(context);
  await context.route("http://ita.intranet/**", async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(here, app.url) });
    await route.fulfill({ response });
  });
  const page = await context.newPage();
  try {
    await page.goto(`${here}#/example/bang-krabue`);
    await running(page);
    assert.equal(await page.evaluate(() => isSecureContext), false);
    const [pasted, link] = await copied(page);
    assert.ok(link.startsWith(here), link);
    assert.equal(pasted, link);
    await menu(page);
    await page.locator("#share").click();
    assert.equal(await page.locator("#share-at").count(), 0, "it leads there from anywhere in that network");
  } finally {
    await context.close();
  }
});

test("a link is copied where the browser refuses the newer way, and it is said that an address of this machine leads nobody else here", async () => {
  const prepare = (page) => page.addInitScript(() => { Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")); });
  await withPage(app, { prepare }, async (page) => {
    const [pasted, link] = await copied(page);
    assert.equal(pasted, link);
    await menu(page);
    await page.locator("#share").click();
    const dialog = page.locator("dialog[open]");
    await dialog.getByText("ผู้อื่นจึงเปิดลิงก์ของหน้านี้ไม่ได้").waitFor();
    await dialog.locator("#share-at").fill("https://ita.example.go.th/");
    await becomes(() => dialog.locator(".copy input").inputValue(), `https://ita.example.go.th/${EXAMPLE.hash}`);
  });
});
