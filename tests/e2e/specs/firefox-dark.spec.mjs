// A Firefox whose person wants dark pages and no motion: the app opens on its example, follows what is typed and has it again
// after a reload; the app and <ita-score> are dark and still. Firefox takes both wishes as preferences when it starts, so this
// is another Firefox than that of firefox-element.spec.mjs.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { serveApp } from "../helpers/app.mjs";
import { EXAMPLE } from "../helpers/calculate.mjs";
import { useElement } from "../helpers/element.mjs";
import { firefoxTest, scored, useFirefox, visitFirefox } from "../helpers/firefox.mjs";

const site = useElement();
const firefox = useFirefox({ "layout.css.prefers-color-scheme.content-override": 0, "ui.prefersReducedMotion": 1 });
let app;
let url;
before(async () => {
  app = await serveApp();
  url = app.url;
});
after(() => app?.close());

const running = (page) => page.waitForSelector("html[data-app=running]", { timeout: 15_000 });
const shows = (page, number) => page.waitForFunction(
  (number) => document.querySelector("#result .result-number b").innerText === number, { timeout: 5000 }, number);
const level = (page) => page.$$eval("#result .result-level .level", (all) => all.map((one) => one.innerText).join(" | "));

firefoxTest("it opens on the example, level and address follow a number, and a reload keeps it", async () => {
  await visitFirefox(firefox, `${url}#/example/bang-krabue`, async (page) => {
    await running(page);
    await shows(page, EXAMPLE.number);
    assert.equal(await level(page), EXAMPLE.level);
    const paper = await page.$eval("body", (body) => getComputedStyle(body).backgroundColor.match(/\d+/g).map(Number));
    assert.ok(paper.every((part) => part < 64), `dark paper: ${paper}`);
    const field = await page.$('[id="field-eit"]');
    await field.click({ count: 3 });
    await field.type("๙๕");
    await shows(page, "96.93");
    assert.equal(await level(page), "ผ่านดีเยี่ยม");
    await page.waitForFunction(() => location.hash.endsWith("/eit:95/oit:97.5"));
    await page.reload();
    await running(page);
    await shows(page, "96.93");
    assert.equal(await page.$eval('[id="field-eit"]', (input) => input.value), "๙๕");
  });
});

firefoxTest("a part that is loaded later comes too: ยกระดับ with its plan", async () => {
  await visitFirefox(firefox, `${url}#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5`, async (page) => {
    await running(page);
    // What a link sent is a letter; taken into one's own work, the recommended plan is the first: EIT at 95 and half a point to spare.
    await (await page.waitForSelector(".letter-buttons .primary")).click();
    await page.waitForFunction(() => /97\.08/.test(document.querySelector("main").innerText), { timeout: 20_000 });
  });
});

firefoxTest("the element is dark where dark is wished, and moves nothing where stillness is", async () => {
  await visitFirefox(firefox, `${site.url}demo/card.html`, async (page) => {
    await scored(page);
    const look = (selector, property) => page.$eval(`ita-score >>> ${selector}`, (one, property) => getComputedStyle(one)[property], property);
    assert.equal(await look("[part~=box]", "backgroundColor"), "rgb(26, 31, 36)");
    assert.equal(await look("[part~=why]", "color"), "rgb(233, 236, 239)");
    assert.equal(await look(".bar i", "transitionDuration"), "0s");
  });
});
