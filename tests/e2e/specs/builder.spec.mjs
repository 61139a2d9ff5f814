// The page that writes code for other sites: what it writes is, byte for byte, what tests/snippets holds, which the other
// tests load. For that the app is opened as https://ita.example/score/, which this test answers from the built files.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { running, unjoined, useApp } from "../helpers/app.mjs";
import { field, go } from "../helpers/calculate.mjs";
import { becomes } from "../helpers/wait.mjs";
import { CONTEXT, assertAccessibleInEveryWay } from "../helpers/ways.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const APP = resolve(process.env.ITA_APP ?? join(here, "../../../dist/app"));
const SITE = "https://ita.example/score/";
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const VECTOR = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onmouseover=alert(3) [gallery] {loadmodule x} --> </ita-score></iframe>`;

const app = useApp();
const golden = (name) => readFileSync(join(here, "../../snippets", `${name}.html`), "utf8").trimEnd();

/** Opens the page that writes code, and fails on any complaint, alert or request elsewhere. */
async function builder(work, { hash = "/embed", ...settings } = {}) {
  const context = await app.browser.newContext({ locale: "th-TH", permissions: ["clipboard-read", "clipboard-write"], ...settings });
  await unjoined(context);
  const wrong = [];
  await context.route("**", (route) => {
    const url = new URL(route.request().url());
    if (["blob:", "data:"].includes(url.protocol)) return route.continue();
    if (!url.href.startsWith(SITE)) { wrong.push(`asked elsewhere: ${url}`); return route.abort(); }
    const file = normalize(join(APP, url.pathname.slice("/score/".length) || "index.html"));
    if (!file.startsWith(APP) || !existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
    return route.fulfill({ headers: { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }, body: readFileSync(file) });
  });
  const page = await context.newPage();
  page.on("dialog", (dialog) => { wrong.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => wrong.push(`uncaught: ${error}`));
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`); });
  try {
    // The example's numbers are the work in sight.
    await page.goto(`${SITE}#/example/bang-krabue`);
    await running(page);
    if (!hash.startsWith("/example")) await page.evaluate((hash) => { location.hash = hash; }, hash);
    if (hash.startsWith("/embed")) await page.locator(".builder").first().waitFor();
    const advanced = page.locator(".builder summary", { hasText: /ตั้งค่าขั้นสูง|Advanced/ });
    if (await advanced.count()) await advanced.click();
    await work(page, context);
  } finally {
    await context.close();
  }
  assert.deepEqual(wrong, []);
}

const way = (page, number) => page.locator(`label[for=embed-way-${number}]`).click();
const mode = (page, number) => page.locator(`label[for=embed-mode-${number}]`).click();
const code = (page) => page.locator("#code").textContent();
const writes = (page, name) => becomes(() => code(page), golden(name));
const inside = (page, selector) => page.evaluate((selector) => document.querySelector(".preview > div").shadowRoot.querySelector(selector)?.textContent ?? "", selector);

test("it begins with the work in sight, and writes all three ways", async () => {
  await builder(async (page) => {
    assert.equal(await page.locator("#embed-vector").inputValue(), VECTOR);
    await writes(page, "element-card");
    await way(page, 1);
    await writes(page, "frame-card");
    assert.equal(await page.locator("#helper").textContent(), golden("frame-helper"));
    await way(page, 2);
    await writes(page, "static-card");
    assert.equal(await page.locator("[name=embed-mode]").count(), 0, "what stands still is no calculator");
  });
});

test("mode, year, values, colours, language and digits are heeded", async () => {
  await builder(async (page) => {
    await mode(page, 1);
    await page.locator("#embed-agency").fill("");
    await page.locator("#embed-year").selectOption("2569");
    await writes(page, "element-calculator");
    await page.locator("#embed-agency").fill("Bang Krabue Subdistrict Municipality");
    await page.locator("#embed-vector").fill(VECTOR);
    await page.locator("label[for=embed-lang-1]").click();
    await page.locator("label[for=embed-theme-2]").click();
    await page.locator("#embed-accent").fill("#b9d7f7");
    await page.locator("#embed-readonly").check();
    await writes(page, "element-readonly-en");
    await way(page, 1);
    await page.locator("#embed-vector").fill("ITA:1.0/FY:2566/iit:90/o1:1/o2:50%");
    await writes(page, "frame-calculator-en");
    await way(page, 2);
    await page.locator("#embed-vector").fill("ITA:1.0/FY:2564/iit:81.45/eit:75.2/oit:66.1");
    await writes(page, "static-dark-en");
    await page.locator("label[for=embed-lang-0]").click();
    await page.locator("label[for=embed-numerals-1]").click();
    await page.locator("label[for=embed-theme-0]").click();
    await page.locator("#embed-accent ~ .link").click();
    await page.locator("#embed-agency").fill("เทศบาลตำบลบางกระบือ");
    await page.locator("#embed-vector").fill("ITA:1.0/FY:2568/overall:96.39");
    await writes(page, "static-open-thai-numerals");
  });
});

test("a name with markup is text in the code, in the preview, and in the frame", async () => {
  await builder(async (page) => {
    await page.locator("#embed-agency").fill(EVIL);
    await writes(page, "element-evil");
    assert.ok((await inside(page, "ita-score > p")).startsWith(EVIL));
    await way(page, 2);
    await writes(page, "static-evil");
    assert.equal(await inside(page, "p strong"), EVIL);
    assert.equal(await page.evaluate(() => document.querySelector(".preview > div").shadowRoot.querySelectorAll("img, script, [onmouseover]").length), 0);
    await way(page, 1);
    await writes(page, "frame-evil");
    const frame = page.frameLocator(".preview iframe");
    await frame.locator("h1 b").waitFor();
    assert.equal(await frame.locator("h1 b").textContent(), EVIL);
    assert.equal(await frame.locator("img, script[src=x]").count(), 0);
  });
});

test("a vector that is not valid is refused in words, and the code stays as it was", async () => {
  await builder(async (page) => {
    for (const bad of ["ITA:1.0/FY:2599/iit:1", `${VECTOR}"><img src=x>`, "x", "", "ITA:1.0/FY:2568/iit:101"]) {
      await page.locator("#embed-vector").fill(bad);
      const error = page.locator("#error-embed-vector");
      await error.waitFor();
      assert.match(await error.innerText(), /แสดงผลไม่ได้/);
      assert.equal(await page.locator("#embed-vector").getAttribute("aria-invalid"), "true");
      assert.equal(await code(page), golden("element-card"));
    }
    await page.locator("#embed-vector").fill(VECTOR);
    await page.locator("#error-embed-vector").waitFor({ state: "detached" });
  });
});

test("an address that is none of the web's is not written", async () => {
  await builder(async (page) => {
    for (const bad of ["javascript:alert(1)", "data:text/javascript,alert(1)", ""]) {
      await page.locator("#embed-script").fill(bad);
      await becomes(async () => (await code(page)).split("\n")[0], '<script type="module" src="ita-score.js"></script>');
    }
    await page.locator("#embed-script").fill('/ita/"onload="x.js');
    await becomes(async () => (await code(page)).split("\n")[0], '<script type="module" src="/ita/&quot;onload=&quot;x.js"></script>');
  });
});

test("the preview follows", async () => {
  await builder(async (page) => {
    await way(page, 2);
    await becomes(() => inside(page, "strong[style], strong[data-style]"), "96.39");
    const look = await page.evaluate(() => {
      const card = document.querySelector(".preview > div").shadowRoot.querySelector("div");
      return [getComputedStyle(card).maxWidth, getComputedStyle(card).backgroundColor];
    });
    assert.deepEqual(look, ["520px", "rgb(255, 255, 255)"], "the styles are seen");
    await page.locator("#embed-vector").fill("ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5");
    await becomes(() => inside(page, "strong[style], strong[data-style]"), "96.93");
    await way(page, 1);
    const frame = page.frameLocator(".preview iframe");
    await frame.locator(".result-number b", { hasText: "96.93" }).waitFor();
    await page.locator("#embed-vector").fill(VECTOR);
    await frame.locator(".result-number b", { hasText: "96.39" }).waitFor();
  });
});

test("the code is copied, and that is said", async () => {
  await builder(async (page) => {
    await way(page, 2);
    await page.locator(".code .button.primary").click();
    await page.locator(".code [role=status]", { hasText: "คัดลอกโค้ดแล้ว" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), golden("static-card"));
    await way(page, 0);
    await becomes(() => page.locator(".code [role=status]").first().textContent(), "");
  });
});

test("the numbers of the page that computes are taken over, and nothing here changes them", async () => {
  await builder(async (page) => {
    await field(page, "eit").fill("95");
    await go(page, "embed");
    await page.locator(".builder summary", { hasText: "ตั้งค่าขั้นสูง" }).click();
    await becomes(() => page.locator("#embed-vector").inputValue(), "ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5");
    await page.locator("#embed-vector").fill("ITA:1.0/FY:2568/iit:1/eit:1/oit:1");
    await page.locator("#embed-agency").fill("อื่น");
    await page.locator(".nav a").first().click();
    assert.equal(await field(page, "eit").inputValue(), "95");
    assert.equal(await page.locator("#agency").inputValue(), "เทศบาลตำบลบางกระบือ");
  }, { hash: "/example/bang-krabue" });
});

test("by keyboard: the ways are radio buttons, the code can be reached and read", async () => {
  await builder(async (page) => {
    await page.locator("#embed-way-0").focus();
    await page.keyboard.press("ArrowRight");
    await writes(page, "frame-card");
    await page.locator("#code").focus();
    assert.equal(await page.evaluate(() => document.activeElement.id), "code");
  });
});

for (const number of [0, 1, 2]) {
  test(`axe finds nothing: way ${number}, th and en, light and dark, desktop and phone`, async () => {
    await builder(async (page) => {
      await way(page, number);
      await assertAccessibleInEveryWay(page);
    }, CONTEXT);
  });
}

test("the kind of site picks the way; what leads to this machine alone, or is not there, is said", async () => {
  await builder(async (page) => {
    await page.locator("#embed-site").selectOption({ label: "Joomla" });
    await writes(page, "frame-card");
    assert.match(await page.locator(".builder").innerText(), /Custom/);
    await page.locator("#embed-site").selectOption({ label: "วางได้แต่ข้อความหรือ HTML" });
    await writes(page, "static-card");
    await page.locator("#embed-site").selectOption({ label: "WordPress" });
    await writes(page, "element-card");
    await page.locator("#embed-script").fill("http://127.0.0.1:8080/element/ita-score.js");
    await page.getByText("ที่อยู่ในโค้ดเป็นของเครื่องนี้เท่านั้น").waitFor();
    await page.locator("#embed-script").fill("https://ita.example/element/ita-score.js");
    await page.getByText("ที่อยู่ในโค้ดเป็นของเครื่องนี้เท่านั้น").waitFor({ state: "detached" });
    assert.match(await page.locator("#code").evaluate((pre) => getComputedStyle(pre).fontFamily), /mono/i);
  });
});
