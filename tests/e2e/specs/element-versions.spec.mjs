// Two builds of <ita-score> on one page, as two plugins of one site bring them: the first to come is used for every element,
// the other one says so in the console and does nothing more. Neither meets the other's wasm.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, VECTOR, useElement } from "../helpers/element.mjs";
import { scored, seen, useChromium, visit } from "../helpers/element-page.mjs";

const pages = {};
const site = useElement({ pages });
const chrome = useChromium();
const { version } = JSON.parse(readFileSync(join(DIST, "npm/package.json"), "utf8"));
const LINK = "จำลองคะแนนต่อใน ITA Score";
const OLD = { version: "0.0.9", link: "จำลองคะแนนต่อในรุ่นเก่า" };
const read = (name) => readFileSync(join(DIST, "element", name));

/** A page with two elements, and these scripts before them. */
const page = (...scripts) => `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join("\n")}
  <ita-score mode="card" vector="${VECTOR}" app="app/">ITA</ita-score><ita-score vector="${VECTOR}" app="app/"></ita-score>`;

before(() => {
  // The same sources with another version and another sentence, so that one sees which build draws; and what else may have taken
  // the name: an element of somebody else, who knows nothing of versions.
  const script = read("ita-score-element.js").toString();
  const old = script.replaceAll(version, OLD.version).replace(LINK, OLD.link);
  assert.equal(old.length - script.length, OLD.link.length - LINK.length);
  assert.ok(old.includes(OLD.version) && !old.includes(version), "the old build is another one");
  Object.assign(pages, {
    "/plugin/old/ita-score.js": read("ita-score.js"),
    "/plugin/old/ita-score-element.js": old,
    "/plugin/old/ita-score-2568.wasm": read("ita-score-2568.wasm"),
    "/foreign.js": `customElements.define("ita-score", class extends HTMLElement { connectedCallback() { this.textContent = "foreign"; } });`,
  });
});

/** Opens it; gives what the console was told, the wasm files that were fetched, and what the elements show. */
async function both(html) {
  pages["/both.html"] = html;
  let found;
  await visit(chrome, "about:blank", async (page) => {
    const told = [];
    page.on("console", (message) => told.push(`${message.type()}: ${message.text()}`));
    await page.goto(`${site.origin}/both.html`);
    await scored(page);
    await page.waitForLoadState("networkidle");
    found = await page.evaluate(() => ({
      version: customElements.get("ita-score").version,
      links: [...document.querySelectorAll("ita-score")].map((one) => one.shadowRoot.querySelector("[part=link]").textContent),
      wasm: performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith(".wasm")),
    }));
    found.numbers = (await seen(page)).map(({ number }) => number);
    found.told = told;
  });
  return found;
}

const isOld = (found) => {
  assert.deepEqual([found.version, found.wasm], [OLD.version, ["/plugin/old/ita-score-2568.wasm"]]);
  assert.ok(found.links.every((link) => link.startsWith(OLD.link)), String(found.links));
};
const isNew = (found) => {
  assert.deepEqual([found.version, found.wasm], [version, ["/sub/folder/element/ita-score-2568.wasm"]]);
  assert.ok(found.links.every((link) => link.startsWith(LINK)), String(found.links));
};

test("the older one came first: it stays, and the newer one says so", async () => {
  const found = await both(page("/plugin/old/ita-score-element.js", `${site.url}element/ita-score-element.js`));
  isOld(found);
  assert.deepEqual(found.numbers, ["96.39", "96.39"]);
  assert.deepEqual(found.told, [`info: ita-score ${version} is not used: ${OLD.version} came first`]);
});

test("the newer one came first: it stays, and the older one says so", async () => {
  const found = await both(page(`${site.url}element/ita-score-element.js`, "/plugin/old/ita-score-element.js"));
  isNew(found);
  assert.deepEqual(found.told, [`info: ita-score ${OLD.version} is not used: ${version} came first`]);
});

test("two loaders race: one of the builds draws every element, whichever it is", async () => {
  const found = await both(page("/plugin/old/ita-score.js", `${site.url}element/ita-score.js`));
  (found.version === version ? isNew : isOld)(found);
  assert.deepEqual(found.numbers, ["96.39", "96.39"]);
  assert.equal(found.told.length, 1);
});

test("the same build twice is no news", async () => {
  const found = await both(page(`${site.url}element/ita-score-element.js`, `${site.url}npm/ita-score-element.js`));
  isNew(found);
  assert.deepEqual(found.told, []);
});

test("the name is somebody else's: nothing breaks, and what scores without the element works", async () => {
  pages["/score.js"] = `import { score } from "${site.url}npm/index.js";
    document.title = (await score("${VECTOR}")).overall.score;`;
  pages["/foreign.html"] = page("/foreign.js", `${site.url}element/ita-score.js`, "/score.js");
  await visit(chrome, `${site.origin}/foreign.html`, async (page) => {
    await page.waitForFunction(() => document.title === "96.39");
    assert.equal(await page.locator("ita-score").first().innerText(), "foreign");
  });
});
