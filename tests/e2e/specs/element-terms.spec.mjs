// In the element too no line ends inside the name of a level or a short label, at any width; what is copied is the text itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { VECTOR, WHY, useElement } from "../helpers/element.mjs";
import { scored, useChromium, visit } from "../helpers/element-page.mjs";

const site = useElement();
const chrome = useChromium();
const page = (...elements) => `<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title><link rel="icon" href="${site.url}demo/icon.svg">
  <script type="module" src="${site.url}element/ita-score.js"></script>${elements.join("")}`;

/** Names of levels and whole labels that stand partly on one line and partly on the next, at this width. */
function cut(width) {
  const found = [];
  const look = (block, wanted) => {
    // By the text alone, whatever elements are inside.
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const characters = [];
    while (texts.nextNode()) characters.push(...Array.from({ length: texts.currentNode.length }, (_, at) => [texts.currentNode, at]));
    const bottom = ([node, at]) => {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().bottom);
    };
    for (const { 0: text, index } of block.textContent.matchAll(wanted)) {
      if (new Set(characters.slice(index, index + text.length).map(bottom)).size > 1) found.push(`${width}: ${text}`);
    }
  };
  for (const element of document.querySelectorAll("ita-score")) {
    element.style.width = `${width}px`;
    const all = (selector) => element.shadowRoot.querySelectorAll(selector);
    all(".why p, .why li").forEach((block) => look(block, /ผ่านดีเยี่ยม|ผ่านดี|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง/g));
    all(".level:not(.open), .points, .toggle").forEach((block) => look(block, /.+/g));
  }
  return found;
}

test("no line ends inside the name of a level, nor inside a short label", async () => {
  site.pages["/terms.html"] = page(`<ita-score vector="${VECTOR}"></ita-score>`, `<ita-score mode="card" vector="ITA:1.0/FY:2568/iit:60/eit:60/oit:60"></ita-score>`);
  await visit(chrome, `${site.origin}/terms.html`, async (page) => {
    await scored(page);
    const found = [];
    for (let width = 280; width <= 480; width += 7) found.push(...(await page.evaluate(cut, width)));
    assert.deepEqual(found, []);
    const [why, names] = await page.locator("ita-score >> nth=0 >> [part=why]").evaluate((why) => [
      why.textContent, [...why.querySelectorAll("span")].map((span) => span.textContent),
    ]);
    assert.equal(why, WHY, "nothing is added to what is copied");
    assert.deepEqual(names, ["ผ่านดี", "ผ่านดีเยี่ยม"]);
  });
});
