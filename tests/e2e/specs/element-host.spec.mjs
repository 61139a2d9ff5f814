// Whatever the host is: its styles, its policy, its origin, its text. Nothing leaks in, nothing leaks out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe } from "../helpers/app.mjs";
import { VECTOR, serveElement, useElement } from "../helpers/element.mjs";
import { field, scored, seen, useChromium, visit } from "../helpers/element-page.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const site = useElement();
const chrome = useChromium();
const demo = (name) => `${site.url}demo/${name}.html`;

const looks = (page, parts) => page.locator("ita-score").first().evaluate((element, parts) => parts.map((part) => {
  const found = element.shadowRoot.querySelector(`[part~=${part}]`);
  const style = getComputedStyle(found);
  const { width, height } = found.getBoundingClientRect();
  return [part, style.display, style.color, style.fontSize, style.letterSpacing, style.textTransform, style.direction, style.opacity, Math.round(width), Math.round(height)];
}), parts);

test("hostile host styles reach nothing inside, and ours reach nothing outside", async () => {
  const parts = ["box", "number", "level", "why", "field", "toggle", "bar", "points"];
  let calm;
  await visit(chrome, demo("form"), async (page) => {
    await scored(page);
    calm = await looks(page, parts);
  });
  await visit(chrome, demo("hostile"), async (page) => {
    await page.locator("ita-score").first().evaluate((element) => { element.style.display = "block"; element.style.width = "560px"; });
    await scored(page);
    assert.deepEqual(await looks(page, parts), calm);
    const outside = () => page.locator("#mine, main > button").evaluateAll((all) => all.map((one) => JSON.stringify([...getComputedStyle(one)].map((name) => getComputedStyle(one).getPropertyValue(name)))));
    const before = await outside();
    await page.evaluate(() => document.querySelectorAll("ita-score").forEach((one) => one.remove()));
    const after = await outside();
    assert.deepEqual(before, after);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length + document.querySelectorAll("style").length), 0);
  });
});

test("everything given is text: no attribute, vector or name becomes markup or script", async () => {
  const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
  await visit(chrome, demo("csp"), async (page) => {
    await scored(page);
    for (const [name, value] of [["agency", evil], ["lang", evil], ["mode", evil], ["numerals", evil], ["readonly", evil],
      ["app", "javascript:alert(3)"], ["app", `data:text/html,${evil}`], ["year", evil], ["vector", `ITA:1.0/FY:2568/${evil}:1`],
      ["vector", `ITA:1.0/FY:2568/iit:${evil}`], ["vector", evil], ["vector", `ITA:1.0/FY:${evil}`]]) {
      const markup = await page.evaluate(async ([name, value]) => {
        const one = document.createElement("ita-score");
        one.setAttribute("vector", "ITA:1.0/FY:2568/iit:98.1");
        one.setAttribute(name, value);
        document.body.append(one);
        await new Promise((done) => { for (const type of ["ita-change", "ita-error"]) one.addEventListener(type, done, { once: true }); });
        const found = one.shadowRoot.querySelectorAll("img, script, [onerror]").length;
        const links = [...one.shadowRoot.querySelectorAll("a")].map((a) => a.href);
        one.remove();
        return { found, links };
      }, [name, value]);
      assert.deepEqual(markup, { found: 0, links: [] }, `${name}=${value}`);
    }
    await page.evaluate((evil) => document.querySelector("ita-score").setAttribute("agency", evil), evil);
    await becomes(async () => (await seen(page))[0].agency, evil);
    await field(page, "eit").fill(evil);
    assert.match(await page.locator("ita-score #error-eit").innerText(), /<img/);
  });
});

test("from another origin with CORS, on a page of plain HTML", async () => {
  const other = await serveElement({ cors: true, policy: "" });
  site.pages["/foreign.html"] = `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
    <script type="module" src="${other.url}element/ita-score.js"></script><ita-score vector="${VECTOR}"></ita-score>`;
  const strict = await serveElement({ policy: `default-src 'none'; script-src ${other.origin} 'wasm-unsafe-eval'; connect-src ${other.origin}; img-src *`, pages: site.pages });
  try {
    await visit(chrome, `${strict.origin}/foreign.html`, async (page) => {
      await scored(page);
      assert.equal((await seen(page))[0].number, "96.39");
    });
  } finally {
    other.close();
    strict.close();
  }
});

test("it asks for its own files only", async () => {
  await visit(chrome, demo("calculator"), async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await scored(page);
    await field(page, "eit").fill("95");
    await nothingHappens();
    assert.deepEqual(asked.filter((url) => !url.startsWith(site.url)), []);
  });
});

test("themed by properties and parts; dark and light; no motion where none is wanted", async () => {
  await visit(chrome, demo("csp"), async (page) => {
    await scored(page);
    const color = (part, property) => page.locator(`ita-score [part~=${part}]`).first().evaluate((one, property) => getComputedStyle(one)[property], property);
    assert.equal(await color("box", "backgroundColor"), "rgb(255, 255, 255)");
    await page.evaluate(() => {
      const one = document.querySelector("ita-score");
      one.style.setProperty("--ita-paper", "rgb(1, 2, 3)");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("ita-score::part(number) { color: rgb(4, 5, 6) }");
      document.adoptedStyleSheets = [sheet];
    });
    assert.equal(await color("box", "backgroundColor"), "rgb(1, 2, 3)");
    assert.equal(await color("number", "color"), "rgb(4, 5, 6)");
    assert.notEqual(await page.locator("ita-score .bar i").first().evaluate((one) => getComputedStyle(one).transitionDuration), "0s");
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    assert.equal(await color("why", "color"), "rgb(233, 236, 239)");
    assert.equal(await page.locator("ita-score .bar i").first().evaluate((one) => getComputedStyle(one).transitionDuration), "0s");
  });
});

test("a theme that is said holds against the system's, for every colour, and follows the attribute", async () => {
  await visit(chrome, demo("csp"), async (page) => {
    await scored(page);
    const colours = () => page.locator("ita-score").evaluate((one) => ["box", "why", "level", "field", "link"].map((part) => {
      const { color, backgroundColor, colorScheme } = getComputedStyle(one.shadowRoot.querySelector(`[part~=${part}]`));
      return [part, color, backgroundColor, colorScheme];
    }));
    const say = (theme) => page.locator("ita-score").evaluate((one, theme) => (theme ? one.setAttribute("theme", theme) : one.removeAttribute("theme")), theme);
    const light = await colours();
    await say("dark");
    const dark = await colours();
    dark.forEach((part, index) => assert.notDeepEqual(part, light[index]));
    await page.emulateMedia({ colorScheme: "dark" });
    await say("light");
    assert.deepEqual(await colours(), light);
    await say(null);
    assert.deepEqual(await colours(), dark, "the same as where the system is dark");
    await page.emulateMedia({ colorScheme: "light" });
    assert.deepEqual(await colours(), light);
  });
});

test("axe finds nothing, in light and dark, wide and narrow, Thai and English", async () => {
  for (const [colorScheme, width] of [["light", 1280], ["dark", 375]]) {
    for (const name of ["card", "calculator", "form"]) {
      await visit(chrome, demo(name), async (page) => {
        await scored(page);
        if (name === "calculator") await field(page, "toggle oit").click();
        const { violations } = await axe(page).include("ita-score").analyze();
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(" ")).join(", ")}`), [], `${name} ${colorScheme}`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${name} is ${wider}px too wide`);
      }, { colorScheme, viewport: { width, height: 4000 }, bypassCSP: true });
    }
  }
});
