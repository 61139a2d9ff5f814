// <ita-score> in a real Firefox, behind the strict policy of issue 4 and a server that knows nothing of wasm.
import assert from "node:assert/strict";
import { PAGES, POLICY, VECTOR, WHY, useElement } from "../helpers/element.mjs";
import { firefoxTest, scored, seen, type, useFirefox, visitFirefox } from "../helpers/firefox.mjs";
import { drawn, nothingHappens } from "../helpers/wait.mjs";

const site = useElement();
const firefox = useFirefox({ "layout.css.prefers-color-scheme.content-override": 1 });
const demo = (name) => `${site.url}demo/${name}.html`;

firefoxTest("the host is as strict and as wrong as the tests say", async () => {
  const wasm = await fetch(`${site.url}element/ita-score-2568.wasm`);
  assert.equal(wasm.headers.get("content-type"), "application/octet-stream");
  assert.equal(wasm.headers.get("content-security-policy"), POLICY);
});

firefoxTest("every demo page opens without a complaint", async () => {
  for (const name of PAGES) {
    await visitFirefox(firefox, demo(name), async (page) => {
      if (name !== "fallback") await scored(page).catch(() => assert.fail(`${name}: no result`));
    }, { viewport: { width: 1280, height: 6000 } });
  }
});

firefoxTest("the card says number, level, why, instruments and points, and leads to the app with the vector", async () => {
  await visitFirefox(firefox, demo("card"), async (page) => {
    await scored(page);
    const [thai, english] = await seen(page);
    assert.deepEqual(thai, { number: "96.39", level: "ผ่านดี", why: WHY, agency: "เทศบาลตำบลบางกระบือ", error: "" });
    assert.match(english.why, /^The level is Good because .* Not yet Excellent: EIT is 93\.20, 1\.80 below 95\.$/);
    const rows = await page.$eval("ita-score", (one) => [...one.shadowRoot.querySelectorAll("[part=row]")].map((row) => row.innerText.trim().split(/\s*\n\s*/)));
    assert.deepEqual(rows, [["IIT", "98.10", "29.43 จาก 30"], ["EIT", "93.20", "27.96 จาก 30"], ["OIT", "97.50", "39.00 จาก 40"]]);
    assert.equal(await page.$eval("ita-score >>> [part=link]", (a) => a.href), `${site.url}app/#${VECTOR}`);
    assert.equal(await page.$eval("ita-score table", (table) => table.checkVisibility()), false, "what stood for it has gone");
  });
});

firefoxTest("the calculator follows what is typed, keeps it, and an error stands under its field", async () => {
  await visitFirefox(firefox, demo("calculator"), async (page) => {
    await scored(page);
    const first = () => seen(page).then(([element]) => element);
    const box = (id, read) => page.$eval(`ita-score >>> [data-id="${id}"]`, read);
    await type(page, "eit", "๙๕");
    assert.deepEqual([(await first()).number, (await first()).level], ["96.93", "ผ่านดีเยี่ยม"]);
    await page.click('ita-score >>> [data-id="toggle eit"]');
    for (const id of ["6", "7", "8"]) await type(page, id, "100");
    assert.equal((await first()).number, "98.43");
    await page.click('ita-score >>> [data-id="toggle eit"]');
    assert.equal(await box("eit", (input) => input.value), "๙๕");
    await page.focus('ita-score >>> [data-id="iit"]');
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    assert.equal(await box("iit", (input) => input.value), "98.1", "arrows move the caret, not the number");
    const before = (await first()).number;
    await type(page, "eit", "101");
    assert.match(await page.$eval("ita-score >>> #error-eit", (error) => error.innerText), /ตั้งแต่ 0 ถึง 100/);
    assert.equal(await box("eit", (input) => input.ariaInvalid), "true");
    assert.equal(await page.$eval("ita-score >>> [part=box]", (box) => box.classList.contains("stale")), true);
    await type(page, "eit", "95");
    assert.equal((await first()).number, before);
    const [, old] = await seen(page);
    // จังหวัดตราด, FY2564: tests/cases/cases.json has the source.
    assert.deepEqual([old.number, old.level], ["๘๑.๔๕", "B"]);
  });
});

firefoxTest("every attribute is live", async () => {
  await visitFirefox(firefox, demo("csp"), async (page) => {
    await scored(page);
    const set = async (name, value) => {
      await page.$eval("ita-score", (one, [name, value]) => (value === null ? one.removeAttribute(name) : one.setAttribute(name, value)), [name, value]);
      await drawn(page);
      return (await seen(page))[0];
    };
    const inputs = () => page.$eval("ita-score", (one) => [...one.shadowRoot.querySelectorAll("input")].map((input) => input.readOnly));
    assert.match((await set("lang", "en")).why, /^The level is Good/);
    assert.equal((await set("numerals", "thai")).number, "๙๖.๓๙");
    await set("numerals", null);
    assert.equal((await set("lang", null)).why, WHY);
    assert.match((await set("vector", "ITA:1.0/FY:2568/overall:96.39")).level, /^อย่างน้อยผ่านดี อาจถึงผ่านดีเยี่ยม$/);
    await set("year", "2569");
    assert.equal(await page.$eval("ita-score", (one) => one.vector), "ITA:1.0/FY:2569/overall:96.39");
    await set("mode", "card");
    assert.deepEqual(await inputs(), []);
    await set("mode", "calculator");
    await set("readonly", "");
    assert.deepEqual(await inputs(), [true]);
    await set("readonly", null);
    assert.deepEqual(await inputs(), [false]);
    assert.equal((await set("agency", "อบต. <b>ตัวอย่าง</b>")).agency, "อบต. <b>ตัวอย่าง</b>");
  });
});

firefoxTest("properties and events: the contract's JSON, bubbling out of any shadow", async () => {
  await visitFirefox(firefox, demo("csp"), async (page) => {
    await scored(page);
    await page.evaluate(() => {
      window.told = [];
      for (const type of ["ita-change", "ita-error"]) document.body.addEventListener(type, ({ detail, composed }) => window.told.push({ type, detail, composed }));
    });
    for (const vector of ["ITA:1.0/FY:2567/oit:95.84/iit:92.24/eit:94.150", "ITA:1.0/FY:2568/nix:1"]) {
      await page.$eval("ita-score", (one, vector) => { one.vector = vector; }, vector);
      await page.waitForFunction((count) => window.told.length === count, {}, vector.includes("nix") ? 2 : 1);
    }
    const [change, refused] = await page.evaluate(() => window.told);
    assert.deepEqual([change.type, change.composed, change.detail.vector], ["ita-change", true, "ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84"]);
    assert.deepEqual(change.detail.overall, { score: "94.25", low: "94.25", high: "94.25", exact: "94.253" });
    assert.deepEqual([refused.type, refused.composed, refused.detail.error.code, refused.detail.error.node], ["ita-error", true, "unknown_node", "nix"]);
    assert.equal(await page.$eval("ita-score", (one) => one.result.overall.score), "94.25", "the last good result stays");
  });
});

firefoxTest("in a form it is sent, reset and held back; created by script and loaded twice it is one", async () => {
  await visitFirefox(firefox, demo("form"), async (page) => {
    await scored(page);
    const send = async () => { await page.click("#form > button"); return JSON.parse(await page.$eval("#sent", (sent) => sent.innerText)); };
    assert.deepEqual(await send(), [["who", ""], ["ita", VECTOR]], "what is disabled is not sent");
    await type(page, "eit", "x");
    assert.equal(await page.$eval("#form", (form) => form.checkValidity()), false);
    await page.click("button[type=reset]");
    await page.waitForFunction((vector) => document.querySelector("ita-score").result.vector === vector, {}, VECTOR);
    assert.deepEqual((await send())[1], ["ita", VECTOR]);
  });
  await visitFirefox(firefox, demo("late"), async (page) => {
    await page.waitForSelector("#after");
    await scored(page);
    assert.deepEqual((await seen(page)).map(({ number }) => number), ["96.39", "96.39", "96.39"]);
    const wasm = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm")).length);
    assert.equal(wasm, 1);
  });
});

firefoxTest("themed by properties and parts, light by the system's wish, and hostile styles reach nothing", async () => {
  const look = (page, part, property) => page.$eval(`ita-score >>> [part~=${part}]`, (one, property) => getComputedStyle(one)[property], property);
  await visitFirefox(firefox, demo("csp"), async (page) => {
    await scored(page);
    assert.equal(await look(page, "box", "backgroundColor"), "rgb(255, 255, 255)");
    await page.evaluate(() => {
      document.querySelector("ita-score").style.setProperty("--ita-paper", "rgb(1, 2, 3)");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("ita-score::part(number) { color: rgb(4, 5, 6) }");
      document.adoptedStyleSheets = [sheet];
    });
    assert.equal(await look(page, "box", "backgroundColor"), "rgb(1, 2, 3)");
    assert.equal(await look(page, "number", "color"), "rgb(4, 5, 6)");
  });
  await visitFirefox(firefox, demo("hostile"), async (page) => {
    await scored(page);
    assert.equal(await look(page, "toggle", "display"), "block");
    assert.deepEqual([await look(page, "box", "fontSize"), await look(page, "box", "direction")], ["16px", "ltr"]);
  });
});

firefoxTest("without wasm the page's own children stay", async () => {
  site.broken = /\.wasm$/;
  try {
    await visitFirefox(firefox, demo("card"), async (page) => {
      await page.waitForFunction(() => customElements.get("ita-score"));
      await nothingHappens();
      assert.equal(await page.$eval("ita-score table", (table) => table.checkVisibility()), true);
    }, { allow: /404/ });
  } finally {
    site.broken = null;
  }
});
