// Every demo page works under the strictest policy, from a sub-folder, with the wrong type for wasm.
import assert from "node:assert/strict";
import { test } from "node:test";
import { OTHER_PAGES, PAGES, VECTOR, WHY, useElement } from "../helpers/element.mjs";
import { field, scored, seen, useChromium, visit } from "../helpers/element-page.mjs";
import { nothingHappens } from "../helpers/wait.mjs";

const site = useElement();
const chrome = useChromium();
const demo = (name) => `${site.url}demo/${name}.html`;

test("the list names every demo page, and each opens without a complaint", async () => {
  await visit(chrome, demo("index"), async (page) => {
    const links = await page.locator("main li a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert.deepEqual(links, [...PAGES, ...OTHER_PAGES].map((name) => `${name}.html`));
  });
  for (const name of PAGES) {
    await visit(chrome, demo(name), async (page) => {
      if (name !== "fallback") await scored(page).catch(() => assert.fail(`${name}: no result`));
    }, { viewport: { width: 1280, height: 6000 } });
  }
});

test("the card says number, level, why, instruments and points, and leads to the app with the vector", async () => {
  await visit(chrome, demo("card"), async (page) => {
    await scored(page);
    const [thai, english] = await seen(page);
    assert.deepEqual(thai, { number: "96.39", level: "ผ่านดี", why: WHY, agency: "เทศบาลตำบลบางกระบือ", error: "" });
    assert.equal(english.level, "Good");
    assert.match(english.why, /^The level is Good because .* Not yet Excellent: EIT is 93\.20, 1\.80 below 95\.$/);
    const rows = await page.locator("ita-score >> nth=0 >> [part=row]").allInnerTexts();
    assert.deepEqual(rows.map((row) => row.split(/\s*\n\s*/)), [
      ["IIT", "98.10", "29.43 จาก 30"], ["EIT", "93.20", "27.96 จาก 30"], ["OIT", "97.50", "39.00 จาก 40"],
    ]);
    assert.equal(await page.locator("[part=link]").first().evaluate((a) => a.href), `${site.url}app/#${VECTOR}`);
    assert.equal(await page.locator("ita-score table").first().isVisible(), false, "what stood for it has gone");
    assert.equal(await page.locator("ita-score input").count(), 0);
  });
});

test("the year says how sure its rules are, and marks stand where the level of now and the next begin", async () => {
  // That FY2568 has one source and FY2569 none yet: crates/ita-rules/data. The floors of FY2568: 85 and 95 of each instrument.
  site.pages["/sure.html"] = `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
    <script type="module" src="${site.url}element/ita-score.js"></script><ita-score vector="${VECTOR}"></ita-score>
    <ita-score lang="en" year="2569" numerals="thai"></ita-score><ita-score mode="card" vector="ITA:1.0/FY:2562/overall:80"></ita-score>`;
  await visit(chrome, `${site.origin}/sure.html`, async (page) => {
    await scored(page);
    assert.deepEqual(await page.locator("ita-score [part=year]").allInnerTexts(), [
      "ปีงบประมาณ พ.ศ. 2568 · หลักเกณฑ์: มีแหล่งเดียว", "Fiscal year ๒๕๖๙ (B.E.) · rules: assumed", "ปีงบประมาณ พ.ศ. 2562 · หลักเกณฑ์: ข้ออนุมาน",
    ]);
    const marks = () => page.locator("ita-score >> nth=0 >> [part=row]").evaluateAll((rows) => rows.map((row) =>
      [...row.querySelectorAll("[part=tick]")].map((tick) => {
        const [bar, mark] = [tick.parentElement.getBoundingClientRect(), tick.getBoundingClientRect()];
        return Math.round(((mark.x - bar.x) / bar.width) * 100);
      })));
    assert.deepEqual(await marks(), [[95, 85], [95, 85], [95, 85], []]);
    await field(page, "eit").fill("95");
    assert.deepEqual((await marks())[1], [95], "the best level has no next");
  });
});

test("the calculator follows every key, level by level, and keeps what was typed", async () => {
  await visit(chrome, demo("calculator"), async (page) => {
    await scored(page);
    const first = () => seen(page).then(([element]) => element);
    await field(page, "eit").fill("๙๕");
    assert.deepEqual([(await first()).number, (await first()).level], ["96.93", "ผ่านดีเยี่ยม"]);
    await field(page, "toggle eit").click();
    assert.match((await first()).number, /–/, "open below: not complete");
    for (const id of ["6", "7", "8"]) await field(page, id).fill("100");
    assert.equal((await first()).number, "98.43");
    await field(page, "toggle eit").click();
    assert.equal(await field(page, "eit").inputValue(), "๙๕");
    assert.equal((await first()).number, "96.93");
    await field(page, "eit").focus();
    await page.keyboard.press("Tab");
    // What moves the caret or the page never changes a number.
    await field(page, "iit").focus();
    for (const key of ["ArrowDown", "Shift+ArrowUp", "PageUp", "End", "ArrowUp"]) await page.keyboard.press(key);
    await field(page, "iit").hover();
    await page.mouse.wheel(0, 120);
    assert.equal(await field(page, "iit").inputValue(), "98.1");
    assert.equal(await page.evaluate(() => document.querySelector("ita-score").vector), "ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5");
  });
});

test("the two parts of EIT stay what was given, and can be entered", async () => {
  site.pages["/parts.html"] = `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
    <script type="module" src="${site.url}element/ita-score.js"></script>
    <ita-score vector="ITA:1.0/FY:2568/iit:98.1/eit.1:93/eit.2:93.4/oit:97.5"></ita-score>`;
  await visit(chrome, `${site.origin}/parts.html`, async (page) => {
    await scored(page);
    const now = async () => [(await seen(page))[0].number, await page.evaluate(() => document.querySelector("ita-score").vector)];
    // EIT is their mean, 93.2.
    assert.deepEqual(await now(), ["96.39", "ITA:1.0/FY:2568/iit:98.1/eit.1:93/eit.2:93.4/oit:97.5"]);
    await field(page, "eit.2").fill("97");
    // (93 + 97) / 2 = 95: 0.3 · 98.1 + 0.3 · 95 + 0.4 · 97.5 = 96.93
    assert.deepEqual(await now(), ["96.93", "ITA:1.0/FY:2568/iit:98.1/eit.1:93/eit.2:97/oit:97.5"]);
    await field(page, "toggle eit parts").click();
    await field(page, "eit").fill("95");
    assert.equal((await now())[1], "ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5");
    await field(page, "toggle eit parts").click();
    assert.equal((await now())[1], "ITA:1.0/FY:2568/iit:98.1/eit.1:93/eit.2:97/oit:97.5");
    await field(page, "eit.2").fill("");
    assert.match(await page.locator('[id="error-eit.2"]').innerText(), /โปรดใส่ให้ครบทุกส่วน/);
    assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.dataset.id), "eit.2");
  });
});

test("an error stands under its field, the last good result stays, and the focus does", async () => {
  await visit(chrome, demo("calculator"), async (page) => {
    await scored(page);
    await page.evaluate(() => {
      window.told = [];
      for (const type of ["ita-change", "ita-error"]) document.addEventListener(type, (event) => told.push([type, event.detail]));
    });
    await field(page, "eit").fill("101");
    assert.match(await page.locator("ita-score #error-eit").first().innerText(), /ตั้งแต่ 0 ถึง 100/);
    assert.equal((await seen(page))[0].number, "96.39");
    assert.equal(await field(page, "eit").getAttribute("aria-invalid"), "true");
    const [[type, detail]] = await page.evaluate(() => window.told);
    assert.equal(type, "ita-error");
    assert.deepEqual([detail.error.code, detail.error.node], ["out_of_range", "eit"]);
    await field(page, "eit").fill("95");
    const told = await page.evaluate(() => window.told);
    assert.equal(told.at(-1)[0], "ita-change");
    assert.equal(told.at(-1)[1].overall.score, "96.93");
    assert.equal(await page.locator("ita-score #error-eit").first().innerText(), "");
  });
});

test("an older year, or English, loads the other module by itself, and only then; Thai digits are shown", async () => {
  await visit(chrome, demo("calculator"), async (page) => {
    await scored(page);
    const [, old] = await seen(page);
    // จังหวัดตราด, FY2564: tests/cases/cases.json has the source.
    assert.deepEqual([old.number, old.level], ["๘๑.๔๕", "B"]);
    assert.equal(await page.evaluate(() => document.querySelectorAll("ita-score")[1].result.fiscal_year), 2564);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1)));
    assert.ok(loaded.includes("ita-score-full.wasm"));
  });
  await visit(chrome, demo("plain"), async (page) => {
    await scored(page);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1)));
    assert.ok(!loaded.includes("ita-score-full.wasm"));
  });
});

test("thirty elements share the module of their year", async () => {
  await visit(chrome, demo("many"), async (page) => {
    await scored(page);
    const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1)).filter((name) => name.endsWith(".wasm")));
    assert.deepEqual(loaded.sort(), ["ita-score-2568.wasm", "ita-score-2569.wasm"]);
    assert.equal((await seen(page)).filter(({ number }) => /^\d+\.\d\d$/.test(number)).length, 30);
  });
});

test("far from the view nothing but the loader is fetched", async () => {
  site.pages["/far.html"] = `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
    <script type="module" src="${site.url}element/ita-score.js"></script>
    <svg width="10" height="5000"></svg><ita-score vector="${VECTOR}">static</ita-score>`;
  await visit(chrome, `${site.origin}/far.html`, async (page) => {
    await nothingHappens();
    const loaded = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1)).filter((name) => name.startsWith("ita-score")));
    assert.deepEqual(await loaded(), ["ita-score.js"]);
    assert.equal(await page.locator("ita-score").innerText(), "static");
    await page.evaluate(() => window.scrollTo(0, 5000));
    await scored(page);
    assert.deepEqual((await loaded()).sort(), ["ita-score-2568.wasm", "ita-score-element.js", "ita-score.js"]);
  });
});

test("without JavaScript, and without wasm, the page's own children stay", async () => {
  await visit(chrome, demo("card"), async (page) => {
    assert.equal(await page.locator("ita-score table").first().isVisible(), true);
  }, { javaScriptEnabled: false });
  site.broken = /\.wasm$/;
  try {
    await visit(chrome, demo("card"), async (page) => {
      await page.waitForFunction(() => customElements.get("ita-score"));
      await nothingHappens();
      assert.equal(await page.locator("ita-score table").first().isVisible(), true);
      assert.equal(await page.locator("ita-score [part=error]").count(), 0, "a visitor is told nothing of files");
    }, { allow: /404/ });
  } finally {
    site.broken = null;
  }
});

test("a vector is taken without the quotation marks that editors put around it", async () => {
  site.pages["/quoted.html"] = `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
    <script type="module" src="${site.url}element/ita-score.js"></script><ita-score vector="“ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5”"></ita-score>
    <ita-score vector='&quot;ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5″ '></ita-score>`;
  await visit(chrome, `${site.origin}/quoted.html`, async (page) => {
    await scored(page);
    assert.deepEqual((await seen(page)).map(({ number, error }) => [number, error]), [["95.79", ""], ["95.79", ""]]);
  });
});

test("an older year without its module is not called a year without rules", async () => {
  site.pages["/lost.html"] = `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
    <script type="module" src="${site.url}element/ita-score.js"></script><ita-score vector="ITA:1.0/FY:2564/overall:88.37"></ita-score>
    <ita-score id="newer" vector="ITA:1.0/FY:2568/overall:88.37"></ita-score>
    <script type="module" src="${site.origin}/lost.js"></script>`;
  site.pages["/lost.js"] = 'window.told = []; document.addEventListener("ita-error", (event) => told.push(event.detail.error.code));';
  site.broken = /ita-score-full\.wasm$/;
  try {
    await visit(chrome, `${site.origin}/lost.html`, async (page) => {
      const error = page.locator("ita-score >> nth=0 >> [part=error]").first();
      await error.waitFor();
      assert.equal(await error.innerText(), "โหลดส่วนคำนวณไม่สำเร็จ โปรดโหลดหน้านี้ใหม่");
      assert.deepEqual(await page.evaluate(() => told), ["unavailable"]);
      // A number that was in sight is not passed off as the other year's.
      await scored(page, "#newer");
      await page.evaluate(() => document.querySelector("#newer").setAttribute("vector", "ITA:1.0/FY:2564/overall:71"));
      await page.locator("#newer .stale [part=error]", { hasText: "โหลดส่วนคำนวณไม่สำเร็จ" }).first().waitFor();
      // English is in that module too.
      await page.evaluate(() => document.querySelector("#newer").setAttribute("lang", "en"));
      await page.locator("#newer [part=error]", { hasText: "The score could not be loaded" }).first().waitFor();
    }, { allow: /404/ });
  } finally {
    site.broken = null;
  }
});

test("a browser's page translation leaves what the element writes alone", async () => {
  await visit(chrome, demo("calculator"), async (page) => {
    await scored(page);
    assert.equal(await page.locator("ita-score [part=box]").first().evaluate((box) => box.translate), false);
  });
});
