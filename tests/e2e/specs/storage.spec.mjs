// What is kept between visits, and what happens where nothing can be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { running, useApp, withPage } from "../helpers/app.mjs";
import { EXAMPLE, chooseYear, english, field, go, menu, open, result, resultWith, set, tick } from "../helpers/calculate.mjs";
import { everything, put, records, works } from "../helpers/database.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const app = useApp();
/** Waits until the sign says that all is kept. */
const saved = (page) => page.locator(".saved:not(.is-bad)", { hasText: /บันทึกในเครื่องนี้แล้ว|Saved on this device/ }).waitFor();
/** What the sign says at length. */
const title = (page) => page.locator(".saved").getAttribute("title");
const refused = (page) => page.locator(".saved.is-bad", { hasText: "บันทึกในเครื่องนี้ไม่ได้" }).waitFor();
const told = (page) => page.locator(".notice[role=alert]");

/** Opens the app again without its hash, as from a bookmark. */
async function comeBack(page) {
  await page.goto("about:blank");
  await page.goto(app.url);
  await running(page);
}

test("numbers, name, year, open rows, language and theme are there again", async () => {
  await withPage(app, {}, async (page) => {
    await chooseYear(page, "2564");
    await open(page, "oit", "9", "9.1");
    await tick(page, "o1").check();
    await field(page, "iit").fill("๙๑.๕");
    await page.locator("#agency").fill("เทศบาลของเรา");
    await set(page, "theme-dark");
    await english(page);
    const before = await result(page);
    await saved(page);
    for (const again of [() => page.reload().then(() => running(page)), () => comeBack(page)]) {
      await again();
      assert.deepEqual(await result(page), before);
      assert.equal(await page.locator("#agency").inputValue(), "เทศบาลของเรา");
      assert.equal(await page.locator("#year").inputValue(), "2564");
      assert.equal(await field(page, "iit").inputValue(), "๙๑.๕");
      assert.ok(await tick(page, "o1").isChecked());
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    }
  });
});

test("a text that is not valid survives a reload as well", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("93,2O");
    await page.locator('tr[data-node="eit"] .is-wrong').waitFor();
    await page.reload();
    await running(page);
    assert.equal(await field(page, "eit").inputValue(), "93,2O");
    assert.ok(await page.locator('tr[data-node="eit"] .is-wrong').isVisible());
  });
});

test("what was done is undone after a reload, step by step and back again", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("95");
    await field(page, "iit").fill("99");
    await chooseYear(page, "2567");
    await page.reload();
    await running(page);
    const back = page.locator("#undo");
    assert.match(await back.getAttribute("aria-label"), /^เลิกทำ: .*ปี/);
    await back.click();
    assert.equal(await page.locator("#year").inputValue(), "2568");
    await page.reload(); // in the middle of it
    await running(page);
    await page.locator("body").press("Control+z");
    await becomes(() => field(page, "iit").inputValue(), "98.10");
    await page.locator("body").press("Control+z");
    await becomes(() => field(page, "eit").inputValue(), "93.20");
    await resultWith(page, EXAMPLE.number);
    for (let step = 0; step < 3; step += 1) await page.locator("#redo").click();
    assert.equal(await page.locator("#year").inputValue(), "2567");
  });
});

test("a record that is broken gives a notice, is set aside and can be saved as a file; the others are there", async () => {
  await withPage(app, { context: { acceptDownloads: true } }, async (page) => {
    await page.locator("#agency").fill("ของมีค่า");
    await field(page, "eit").fill("95");
    await page.locator("#agencies").click();
    await page.locator(".agencies-panel button", { hasText: "เพิ่มหน่วยงาน" }).click();
    await page.locator("#agency").fill("เทศบาลของเรา");
    await field(page, "overall").fill("91");
    await saved(page);
    const [key, text] = Object.entries(await records(page)).find(([, text]) => text.includes("ของมีค่า") && text.startsWith('{"work"'));
    const broken = text.slice(0, 60);
    await put(page, key, broken);
    await comeBack(page);
    assert.match(await told(page).innerText(), /อ่านข้อมูลที่บันทึกไว้บางส่วนไม่ได้/);
    assert.equal((await resultWith(page, "91.00")).number, "91.00");
    const [file] = await Promise.all([page.waitForEvent("download"), told(page).locator("button", { hasText: "เป็นไฟล์" }).click()]);
    assert.equal(file.suggestedFilename(), "ita-score-unread.json");
    await field(page, "overall").fill("95");
    await saved(page);
    const kept = await records(page);
    assert.equal(kept[key], undefined);
    assert.deepEqual(Object.entries(kept).filter(([key]) => key.startsWith("unread:")).map(([, text]) => text), [broken]);
    await comeBack(page);
    await resultWith(page, "95.00");
    assert.equal(await told(page).count(), 0, "it is said once");
  });
});

test("what a newer version keeps is neither read nor written over, and that is said", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await field(page, "overall").fill("91");
    await saved(page);
    const { state } = await records(page);
    const newer = state.replace('"version":6', '"version":7');
    assert.notEqual(newer, state);
    await put(page, "state", newer);
    await comeBack(page);
    assert.match(await told(page).innerText(), /รุ่นที่ใหม่กว่า/);
    await field(page, "overall").fill("92");
    await refused(page);
    assert.equal((await records(page)).state, newer);
  });
});

test("another version of the app that changes the database is let, and this window says that it has to be loaded anew", async () => {
  await withPage(app, { hash: "" }, async (page, context) => {
    await field(page, "overall").fill("91");
    await saved(page);
    const other = await context.newPage();
    await other.route("**/nothing.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title>" }));
    await other.goto(`${app.url}nothing.html`);
    const changed = await other.evaluate(() => new Promise((done) => {
      const name = "ita-score 1 /some/folder/ita/"; // helpers/app.mjs: FOLDER
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => { request.result.close(); done("changed"); };
      request.onerror = () => done(String(request.error));
      request.onblocked = () => {};
    }));
    assert.equal(changed, "changed");
    await told(page).filter({ hasText: "รุ่นที่ใหม่กว่า" }).waitFor();
    await refused(page);
  });
});

const V = (version, more = "") => `{"version":${version},"view":"calculate","lang":"th","numerals":"arabic","theme":"dark","scale":"upper","work":{"agency":"เทศบาลเดิม","year":2568,"origin":"own","drafts":{"2568":{"typed":{"eit":"93.20","iit":"98.10","oit":"97.50"},"last_good":{},"open":["overall"],"published_overall":"","published_level":null}}${version > 1 ? ',"scenarios":{}' : ""}}${more}}`;
for (const [version, text] of [
  [1, V(1, ',"earlier":[]')],
  [2, V(2, ',"earlier":[]')],
  [3, V(3, ',"others":[],"earlier":[]')],
  [4, V(4, ',"others":[]')],
  [5, V(5, ',"others":[{"agency":"อีกแห่ง","year":2568,"origin":"own","drafts":{},"scenarios":{}}],"history":{"past":[{"did":"typed:eit","drafts":[[2568,{"typed":{"eit":"90","iit":"98.10","oit":"97.50"},"last_good":{},"open":["overall"],"published_overall":"","published_level":null,"surveys":{}}]]}],"future":[]}')],
]) {
  test(`what version ${version} kept is taken over, and its text stays`, async () => {
    await withPage(app, { hash: "" }, async (page) => {
      await page.evaluate((text) => localStorage.setItem("ita-score", text), text);
      const back = async () => {
        await comeBack(page);
        if (version < 5) return;
        // Two agencies are side by side at first.
        await page.locator(".overview-table").waitFor();
        await page.locator(".nav a").first().click();
      };
      await back();
      await resultWith(page, "96.39");
      await saved(page);
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
      await becomes(() => page.evaluate(() => localStorage.getItem("ita-score")), null);
      assert.equal(await page.evaluate(() => localStorage.getItem("ita-score-before")), text);
      assert.ok((await works(page)).some((work) => work.agency === "เทศบาลเดิม"));
      await back();
      await resultWith(page, "96.39");
      if (version === 5) {
        await page.locator("#undo").click();
        await becomes(() => field(page, "eit").inputValue(), "90");
      }
    });
  });
}

test("a text of before that cannot be read is kept in the database, and the app begins empty", async () => {
  const broken = '{"version":1,"work":{"agency":"ของมีค่า"';
  await withPage(app, { hash: "" }, async (page) => {
    await page.evaluate((text) => localStorage.setItem("ita-score", text), broken);
    await comeBack(page);
    assert.match(await told(page).innerText(), /เก็บข้อมูลเดิมแยกไว้แล้ว/);
    await field(page, "overall").fill("95");
    await saved(page);
    assert.ok(Object.values(await records(page)).includes(broken));
  });
});

test("where what was kept is gone, that is said, and a file is asked for", async () => {
  const prepare = (page) => page.route("**/nothing.html", (route) => route.fulfill({ contentType: "text/html", body: '<!doctype html><title>x</title><link rel="icon" href="data:,">' }));
  await withPage(app, { hash: "", prepare }, async (page) => {
    await field(page, "overall").fill("95");
    await saved(page);
    await page.goto(`${app.url}nothing.html`); // where no program runs that would write it again
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) await new Promise((done) => { indexedDB.deleteDatabase(name).onsuccess = done; });
    });
    await comeBack(page);
    assert.match(await told(page).innerText(), /ไม่พบข้อมูลที่เคยบันทึกไว้/);
    await told(page).locator("button", { hasText: "เปิดไฟล์" }).click();
    await page.locator(".dialog #open-file").waitFor({ state: "attached" });
  });
});

test("what is typed in the last moment is there again, also where drawing takes long", async () => {
  await withPage(app, { hash: "" }, async (page, context) => {
    await page.locator("#agency").fill("เทศบาลของเรา");
    await saved(page);
    const cdp = await context.newCDPSession(page);
    const slow = (rate) => cdp.send("Emulation.setCPUThrottlingRate", { rate });
    for (const [id, value] of [["eit", "95"], ["iit", "94"]]) {
      // Typed, and left in the same turn; Yew does what comes after drawing a task later where that took over 16 ms.
      await slow(20);
      await page.evaluate(([id, value]) => {
        const field = document.getElementById(`field-${id}`);
        field.value = value;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        location.href = "about:blank";
      }, [id, value]);
      await page.waitForURL("about:blank");
      await slow(1);
      await page.goto(app.url);
      await running(page);
      assert.equal(await field(page, id).inputValue(), value);
    }
    await saved(page);
    await becomes(async () => (await everything(page)).includes("ita-score-left"), false);
  });
});

test("two windows with one agency lose nothing in silence", async () => {
  await withPage(app, { hash: "" }, async (page, context) => {
    await page.locator("#agency").fill("เทศบาลของเรา");
    await field(page, "overall").fill("90");
    await saved(page);
    const other = await context.newPage();
    await other.goto(app.url);
    await running(other);
    await resultWith(other, "90.00");
    // At once in both: neither has heard of the other when it writes.
    const type = (value) => [(value) => {
      const field = document.getElementById("field-overall");
      field.value = value;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, value];
    await Promise.all([page.evaluate(...type("91")), other.evaluate(...type("92"))]);
    const says = (one) => one.locator(".notice[role=alert]", { hasText: "อีกหน้าต่าง" });
    await becomes(async () => (await says(page).count()) + (await says(other).count()), 1);
    const [second, first] = (await says(page).count()) === 1 ? [page, other] : [other, page];
    const [mine, theirs] = second === page ? ["91.00", "92.00"] : ["92.00", "91.00"];
    await resultWith(first, mine);
    await resultWith(second, mine);
    await says(second).locator("button", { hasText: "เลิกทำ" }).click();
    await resultWith(second, theirs);
    await resultWith(first, theirs);
  });
});

test("two windows with two agencies keep both, and one number writes one agency's record", async () => {
  await withPage(app, { hash: "" }, async (page, context) => {
    await page.locator("#agency").fill("เทศบาลตำบล ก");
    await page.locator("#agencies").click();
    await page.locator(".agencies-panel button", { hasText: "เพิ่มหน่วยงาน" }).click();
    await page.locator("#agency").fill("เทศบาลตำบล ข");
    await saved(page);
    const other = await context.newPage();
    await other.addInitScript(() => {
      globalThis.puts = [];
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (text, key) { puts.push(key); return put.call(this, text, key); };
    });
    await other.goto(app.url);
    await running(other);
    await other.locator("#agencies").click();
    await other.locator(".agencies-panel button", { hasText: "เทศบาลตำบล ก" }).click();
    await saved(other);
    await other.evaluate(() => { puts.length = 0; });
    await Promise.all([field(page, "overall").fill("91"), field(other, "overall").fill("92")]);
    await resultWith(page, "91.00");
    await resultWith(other, "92.00");
    await saved(page);
    await saved(other);
    await becomes(async () => (await works(page)).map((work) => `${work.agency} ${work.drafts["2568"]?.typed.overall}`).sort().join(), "เทศบาลตำบล ก 92,เทศบาลตำบล ข 91");
    const written = await other.evaluate(() => puts);
    assert.equal(new Set(written.filter((key) => key.startsWith("work:"))).size, 1, written.join());
    assert.equal(await page.locator("#agency").inputValue(), "เทศบาลตำบล ข");
    assert.equal(await other.locator("#agency").inputValue(), "เทศบาลตำบล ก");
  });
});

test("copies of the app in two folders do not mix", async () => {
  const { serveSite } = await import("../helpers/site.mjs");
  const { dirname, join, resolve } = await import("node:path");
  const { fileURLToPath } = await import("node:url");
  const folder = resolve(process.env.ITA_APP ?? join(dirname(fileURLToPath(import.meta.url)), "../../../dist/app"));
  const site = await serveSite({ folders: { "/one/": folder, "/two/": folder } });
  const context = await app.browser.newContext({ locale: "th-TH" });
  try {
    const page = await context.newPage();
    for (const [copy, value] of [["one", "91"], ["two", "92"], ["one", null], ["two", null]]) {
      await page.goto("about:blank");
      await page.goto(`${site.origin}/${copy}/`);
      await running(page);
      assert.equal(await page.locator(".notice").count(), 0);
      if (value) {
        assert.equal(await field(page, "overall").inputValue(), "", "nothing of the other copy");
        await field(page, "overall").fill(value);
        await saved(page);
      } else {
        await resultWith(page, copy === "one" ? "91.00" : "92.00");
      }
    }
  } finally {
    await context.close();
    site.close();
  }
});

test("everything can be forgotten for good, after being asked", async () => {
  await withPage(app, {}, async (page) => {
    await page.locator("#agency").fill("ความลับ");
    await saved(page);
    assert.ok((await everything(page)).includes("ความลับ"));
    await go(page, "help");
    await page.locator("summary", { hasText: "ลบข้อมูลในเครื่องนี้" }).click();
    await page.locator("details.more button", { hasText: "ลบข้อมูลในเครื่องนี้" }).click();
    await becomes(async () => (await everything(page)).includes("ความลับ"), false);
  });
});

const FORBIDDEN = () => Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
const NEVER = () => { IDBFactory.prototype.open = () => new EventTarget(); };
const THROWS = () => { IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); }; };
for (const [what, ...breakIt] of [
  ["forbidden", FORBIDDEN, THROWS],
  ["a database that cannot be opened", THROWS],
  ["a database that never answers", NEVER],
  ["missing", () => Object.defineProperty(globalThis, "indexedDB", { get: () => undefined })],
]) {
  test(`where storage is ${what}, the app works on, says so and offers a file`, async () => {
    const prepare = async (page) => { for (const one of breakIt) await page.addInitScript(one); };
    await withPage(app, { prepare }, async (page) => {
      assert.equal((await result(page)).number, EXAMPLE.number);
      await field(page, "eit").fill("95");
      assert.equal((await resultWith(page, "96.93")).level, "ผ่านดีเยี่ยม");
      await refused(page);
      await told(page).locator("button", { hasText: "บันทึกเป็นไฟล์" }).click();
      await page.locator(".dialog #save-file").waitFor();
      await page.keyboard.press("Escape");
      await go(page, "rules");
      await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    });
  });
}

for (const [what, breakIt] of [
  ["forbidden", FORBIDDEN],
  ["missing", () => Object.defineProperty(globalThis, "localStorage", { get: () => null })],
  ["full", () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; }],
]) {
  test(`where the small storage alone is ${what}, the database keeps what is entered`, async () => {
    await withPage(app, { hash: "", prepare: (page) => page.addInitScript(breakIt) }, async (page) => {
      await field(page, "overall").fill("95");
      await resultWith(page, "95.00");
      await saved(page);
      await page.goto("about:blank");
      await page.goto(app.url);
      await running(page);
      await resultWith(page, "95.00");
    });
  });
}

test("a full disk is said, a file is offered, and it is written when there is room, without another key", async () => {
  await withPage(app, { hash: "", allow: /Quota|quota/ }, async (page, context) => {
    const cdp = await context.newCDPSession(page);
    const quota = (quotaSize) => cdp.send("Storage.overrideQuotaForOrigin", { origin: app.origin, ...(quotaSize === null ? {} : { quotaSize }) });
    await quota(1); // before anything is written: for some time after that Chromium asks nobody whether there is room
    await field(page, "overall").fill("92");
    await refused(page);
    assert.match(await told(page).innerText(), /บันทึกในเครื่องนี้ไม่ได้/);
    await resultWith(page, "92.00");
    assert.deepEqual(await works(page), []);
    await quota(null);
    await saved(page);
    assert.equal((await works(page))[0].drafts["2568"].typed.overall, "92");
    assert.equal(await told(page).count(), 0);
  });
});

test("a disk that fills later takes nothing of what was kept before, and is written when there is room again", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await field(page, "overall").fill("91");
    await saved(page);
    // As Chromium tells of it: what is put is taken, and the transaction ends with the error.
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      globalThis.isFull = true;
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        if (globalThis.isFull) this.transaction.abort();
        return request;
      };
    });
    await field(page, "overall").fill("92");
    await refused(page);
    assert.match(await told(page).innerText(), /บันทึกในเครื่องนี้ไม่ได้/);
    await resultWith(page, "92.00");
    assert.equal((await works(page))[0].drafts["2568"].typed.overall, "91");
    await page.evaluate(() => { globalThis.isFull = false; });
    await saved(page);
    assert.equal((await works(page))[0].drafts["2568"].typed.overall, "92");
    assert.equal(await told(page).count(), 0);
  });
});

test("what is kept and cannot be opened for a while is put together with what is typed meanwhile", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator("#agency").fill("ก");
    await field(page, "overall").fill("91");
    await saved(page);
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...given) {
        if (globalThis.opens) return open.apply(this, given);
        throw new DOMException("no", "UnknownError");
      };
    });
    await comeBack(page);
    assert.match(await told(page).innerText(), /เปิดข้อมูลที่บันทึกไว้ในเครื่องนี้ไม่ได้ในขณะนี้/);
    await page.locator("#agency").fill("ข");
    await field(page, "overall").fill("92");
    await refused(page);
    await page.evaluate(() => { globalThis.opens = true; });
    await saved(page);
    await becomes(async () => (await works(page)).map((work) => work.agency).sort().join(), "ก,ข");
    assert.equal(await page.locator("#agency").inputValue(), "ข");
    assert.equal(await told(page).count(), 0);
  });
});

test("nothing that was typed is sent anywhere", async () => {
  await withPage(app, {}, async (page, context) => {
    const asked = [];
    context.on("request", (request) => asked.push(request));
    await page.locator("#agency").fill("เทศบาลของเรา");
    await field(page, "eit").fill("95.17");
    await resultWith(page, "96.98");
    await go(page, "rules");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    await nothingHappens();
    // What is asked for are parts of the app and its icon, by their names alone.
    assert.ok(asked.length > 0, "parts of the app are loaded when they are first needed");
    for (const request of asked) {
      assert.equal(request.method(), "GET");
      assert.equal(request.postData(), null);
      assert.match(request.url().slice(app.url.length), /^(ita-app-[0-9a-f]{16}\/[a-z0-9_]+\.wasm|later-[0-9a-f]{16}\.css|favicon-[0-9a-f]{16}\.svg)$/);
    }
  });
});

test("the browser is asked to keep what is entered at the first click that saves, once, and is not waited for", async () => {
  const prepare = (page) => page.addInitScript(() => {
    window.asked = 0;
    // As Firefox does, where the question is not answered.
    StorageManager.prototype.persist = () => { window.asked += 1; return new Promise(() => {}); };
  });
  await withPage(app, { prepare, context: { acceptDownloads: true } }, async (page) => {
    const asked = () => page.evaluate(() => window.asked);
    await field(page, "eit").fill("94");
    await saved(page);
    assert.equal(await asked(), 0, "no question comes out of typing");
    await page.locator("#menu").click();
    await page.locator("#files").click();
    for (const button of ["#save-file", "#save-table"]) {
      await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
      await becomes(asked, 1);
    }
  });
});

for (const [width, language] of [[320, "th"], [375, "en"], [1024, "th"], [1366, "en"]]) {
  test(`that all is kept is seen on ${width} px (${language}) beside a long name, and heard in words; the head is as high as before`, async () => {
    const context = { viewport: { width, height: 700 } };
    await withPage(app, { context }, async (page) => {
      if (language === "en") await english(page);
      const high = () => page.locator(".top .wrap").evaluate((head) => head.getBoundingClientRect().height);
      if (!(await page.locator("#agency").isVisible())) await page.locator(".where-line").click();
      const before = await high();
      await page.locator("#agency").fill("องค์การบริหารส่วนตำบลบางกระบือ อำเภอสามโคก จังหวัดปทุมธานี");
      await page.keyboard.press("Enter");
      await saved(page);
      const words = language === "en" ? "Saved on this device" : "บันทึกในเครื่องนี้แล้ว";
      const sign = page.locator(".saved");
      assert.ok((await sign.getAttribute("title")).startsWith(words));
      assert.equal(await page.getByRole("status").filter({ hasText: words }).count(), 1);
      const { width: wide, height: tall } = await sign.locator(".icon").boundingBox();
      assert.ok(wide >= 12 && tall >= 12, `${wide} × ${tall}`);
      assert.equal(await high(), before);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    });
  });
}

test("the sign says when it was kept and when it was last saved as a file; the files say the latter, and what Safari deletes", async () => {
  const never = /^บันทึกในเครื่องนี้แล้ว เวลา \d{2}:\d{2} น\. · ยังไม่เคยบันทึกเป็นไฟล์$/;
  const lately = /^บันทึกเป็นไฟล์ครั้งล่าสุดเมื่อ \d{1,2} \S+ 25\d\d$/;
  await withPage(app, { hash: "", context: { acceptDownloads: true } }, async (page) => {
    await field(page, "iit").fill("98.10");
    await saved(page);
    await becomes(async () => never.test(await title(page)), true);
    await menu(page);
    await page.locator("#files").click();
    assert.equal(await page.locator("#filed").innerText(), "ยังไม่เคยบันทึกเป็นไฟล์");
    assert.equal(await page.locator("#safari-forgets").count(), 0);
    await Promise.all([page.waitForEvent("download"), page.locator("#save-file").click()]);
    await becomes(async () => lately.test(await page.locator("#filed").innerText()), true);
    await page.keyboard.press("Escape");
    await field(page, "eit").fill("93.20");
    await becomes(async () => /น\. · บันทึกเป็นไฟล์ครั้งล่าสุดเมื่อ \d/.test(await title(page)), true);
    // Not what was tried: a visit in which nothing was kept yet knows no time.
    await page.reload();
    await running(page);
    await saved(page);
    await becomes(async () => /^บันทึกในเครื่องนี้แล้ว · บันทึกเป็นไฟล์ครั้งล่าสุดเมื่อ \d/.test(await title(page)), true);
  });
  const apple = (page) => page.addInitScript(() => Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." }));
  await withPage(app, { prepare: apple, hash: "" }, async (page) => {
    await field(page, "iit").fill("98.10");
    await menu(page);
    await page.locator("#files").click();
    await page.locator("#safari-forgets", { hasText: "7 วัน" }).waitFor();
  });
});

test("where the head has no room for it, that it is saved is shown for a moment after a change", async () => {
  for (const viewport of [{ width: 1366, height: 625 }, { width: 375, height: 740 }]) {
    await withPage(app, { hash: "", context: { viewport } }, async (page) => {
      await field(page, "iit").fill("98.10");
      const words = page.locator(".saved.is-done > span");
      await words.waitFor({ state: "attached" });
      const seen = () => words.evaluate((span) => getComputedStyle(span).clipPath);
      await becomes(seen, "none");
      const { x, y, width, height } = await words.boundingBox();
      assert.ok(x >= 0 && x + width <= viewport.width && height > 10 && y > 0, JSON.stringify({ x, y, width, height }));
      await words.evaluate((span) => span.getAnimations().forEach((animation) => animation.finish()));
      await becomes(seen, "inset(50%)");
      await field(page, "eit").fill("93.20");
      await becomes(seen, "none");
    });
  }
});
