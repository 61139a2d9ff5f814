// Forced colours: what a colour or a background tells elsewhere is told by a fill, a border or a line of the reader's own colours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { agencies } from "../helpers/agencies.mjs";
import { field, go, menu } from "../helpers/calculate.mjs";
import { useElement } from "../helpers/element.mjs";
import { scored, visit } from "../helpers/element-page.mjs";
import { slider } from "../helpers/improve.mjs";

const app = useApp();
const site = useElement();
const SCHEMES = ["light", "dark"];
const context = (colorScheme) => ({ forcedColors: "active", colorScheme, viewport: { width: 1366, height: 800 }, reducedMotion: "reduce" });

/** What the reader's colours are, as the browser computes them. */
const colours = (page) => page.evaluate(() => {
  const probe = document.body.appendChild(document.createElement("i"));
  const found = Object.fromEntries(["Canvas", "CanvasText", "Highlight", "HighlightText", "GrayText"].map((name) => {
    probe.style.color = name;
    return [name, getComputedStyle(probe).color];
  }));
  probe.remove();
  return found;
});

/** Properties of the first element that is found, as they are drawn. */
const drawn = (page, selector, ...names) => page.locator(selector).first().evaluate((element, names) => {
  const style = getComputedStyle(element);
  return names.map((name) => style[name]);
}, names);

/** The ground and the text of every element that is found: each ground and text once. */
const grounds = (page, selector) => page.locator(selector).evaluateAll((all) => [...new Set(all.map((element) => {
  const style = getComputedStyle(element);
  return `${style.backgroundColor} ${style.color}`;
}))]);

async function tab(page, name) {
  await page.locator(".nav a", { hasText: name }).click();
  await page.locator(".nav a[aria-current=page]", { hasText: name }).waitFor();
}

for (const scheme of SCHEMES) {
  test(`the tab in sight, levels and points of the picture, by the reader's ${scheme} colours`, async () => {
    await withPage(app, { context: context(scheme) }, async (page) => {
      await page.locator(".line-drawing .dot").first().waitFor();
      const { Canvas, CanvasText, Highlight, HighlightText } = await colours(page);
      assert.deepEqual(await drawn(page, '.nav a[aria-current="page"]', "borderBlockEndColor"), [Highlight]);
      assert.deepEqual(await drawn(page, ".nav a:not([aria-current])", "borderBlockStartColor", "borderBlockEndColor"), [Canvas, Canvas]);
      // A level is filled and its name can be read on that.
      assert.deepEqual(await grounds(page, ".result-level .level"), [`${CanvasText} ${Canvas}`]);
      assert.deepEqual(await grounds(page, ".button.primary"), [`${Highlight} ${HighlightText}`]);
      // Every mark of the picture is in the reader's colours, whatever theme was chosen.
      const marks = await page.locator(".line-drawing :is(.dot, .axis, .edge)").evaluateAll((all) => [...new Set(all.map((mark) => {
        const style = getComputedStyle(mark);
        return mark.matches(".dot") ? style.fill : style.stroke;
      }))]);
      assert.deepEqual(marks, [CanvasText]);
      // One that is only possible is a frame.
      await field(page, "oit").fill("");
      await page.locator(".level.is-maybe").first().waitFor();
      assert.deepEqual(await drawn(page, ".level.is-maybe", "borderTopStyle", "borderTopColor", "backgroundColor"), ["dashed", CanvasText, Canvas]);
      // What cannot be used has another border than what can.
      await field(page, "eit").fill("193");
      await page.locator('.field[aria-invalid="true"]').waitFor();
      assert.notDeepEqual(await drawn(page, '.field[aria-invalid="true"]', "borderTopWidth"), await drawn(page, '[id="field-iit"]', "borderTopWidth"));
    });
  });

  test(`the page element: level, bars and thresholds, by the reader's ${scheme} colours`, async () => {
    await visit(app, `${site.url}demo/calculator.html`, async (page) => {
      await scored(page);
      const { Canvas, CanvasText, Highlight } = await colours(page);
      assert.deepEqual(await drawn(page, "ita-score .level", "outlineStyle", "outlineColor", "color"), ["solid", CanvasText, CanvasText]);
      // How far a score reaches is seen beside what it could be, and where the threshold stands.
      assert.deepEqual(await drawn(page, "ita-score .bar", "outlineStyle", "outlineColor", "backgroundColor"), ["solid", CanvasText, Canvas]);
      assert.deepEqual(await drawn(page, "ita-score .bar i", "backgroundColor"), [Highlight]);
      assert.deepEqual(await drawn(page, "ita-score .tick", "backgroundColor"), [CanvasText]);
    }, context(scheme));
  });

  test(`what is chosen in the menu, in ภาพรวม and on the rules' tabs, by the reader's ${scheme} colours`, async () => {
    await withPage(app, { context: context(scheme), hash: "" }, async (page) => {
      const { Canvas, CanvasText, Highlight, HighlightText } = await colours(page);
      await menu(page);
      assert.deepEqual(await grounds(page, '.few-buttons [aria-pressed="true"]'), [`${Highlight} ${HighlightText}`]);
      assert.ok(!(await grounds(page, '.few-buttons [aria-pressed="false"]')).some((ground) => ground.startsWith(Highlight)));
      await page.keyboard.press("Escape");
      const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(agencies(12)) };
      await page.locator(".start-ways input[type=file]").setInputFiles(file);
      await page.locator(".dialog .primary").click();
      await page.locator(".overview-table").waitFor();
      await page.locator(".overview-levels button").first().click();
      await page.locator('.overview-levels [aria-pressed="true"]').waitFor();
      assert.deepEqual(await grounds(page, '.overview-levels [aria-pressed="true"]'), [`${Highlight} ${HighlightText}`]);
      assert.deepEqual(await grounds(page, ".overview-table .level"), [`${CanvasText} ${Canvas}`]);
      await page.locator("details.more > summary").first().click();
      assert.deepEqual(await drawn(page, ".overview-bar rect", "fill"), [Highlight]);
      await go(page, "rules");
      await page.locator(".rules-tabs").waitFor();
      assert.deepEqual(await drawn(page, '.rules-tabs a[aria-current="page"]', "borderBlockEndColor"), [Highlight]);
      assert.deepEqual(await drawn(page, ".rules-tabs a:not([aria-current])", "borderBlockEndColor"), [Canvas]);
    });
  });

  test(`sliders, choices, bars and edited sentences, by the reader's ${scheme} colours`, async () => {
    await withPage(app, { context: context(scheme) }, async (page) => {
      const { Canvas, CanvasText, Highlight, HighlightText } = await colours(page);
      await tab(page, "ยกระดับ");
      await slider(page, "eit").waitFor();
      const chosen = '.choice input:checked + label';
      assert.deepEqual(await grounds(page, chosen), [`${Highlight} ${HighlightText}`]);
      // A slider's track and thumb are grounds, which browsers take away unless they are told not to. No style of them can be asked
      // for, so they are looked at.
      assert.ok(await shows(page, slider(page, "eit"), CanvasText), "the track");
      assert.ok(await shows(page, slider(page, "eit"), Highlight, Canvas), "the thumb");
      await page.locator('[id="field-ceiling"]').focus();
      for (let presses = 0; presses < 20 && !(await slider(page, "iit").evaluate((input) => input === document.activeElement)); presses += 1) await page.keyboard.press("Tab");
      assert.notEqual((await drawn(page, 'tr[data-node="iit"] input[type=range]', "outlineStyle"))[0], "none");
      await tab(page, "งานและมาตรการ");
      await page.locator("#from-plan").click();
      await page.locator(".needs-all").waitFor();
      assert.deepEqual(await drawn(page, ".needs-room", "fill", "stroke"), [Canvas, CanvasText]);
      assert.deepEqual(await drawn(page, ".needs-all", "fill"), [CanvasText]);
      assert.deepEqual(await grounds(page, chosen), [`${Highlight} ${HighlightText}`]);
      await tab(page, "รายงาน");
      await page.locator("#edit-report").click();
      assert.deepEqual(await drawn(page, ".report-paper svg .dot", "fill"), [CanvasText]);
      await page.locator("[data-key='result.overall']").click();
      await page.locator("#sentence").fill("เราได้ ๙๖.๓๙ คะแนน");
      await page.locator("#save-sentence").click();
      await page.locator(".sentence.is-edited").waitFor();
      assert.deepEqual(await drawn(page, ".sentence.is-edited", "textDecorationStyle"), ["solid"]);
      assert.deepEqual(await drawn(page, ".sentence:not(.is-edited)", "textDecorationStyle"), ["dotted"]);
    });
  });
}

/** True if some points of an element's picture have this colour, which may let through what is behind it. */
async function shows(page, locator, colour, behind = colour) {
  const picture = (await locator.screenshot()).toString("base64");
  return page.evaluate(async ({ picture, colour, behind }) => {
    const parts = (text) => text.match(/[\d.]+/g).map(Number);
    const [ground, front] = [parts(behind), parts(colour)];
    const wanted = [0, 1, 2].map((at) => front[at] * (front[3] ?? 1) + ground[at] * (1 - (front[3] ?? 1)));
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) found += wanted.every((part, of) => Math.abs(part - data[at + of]) < 3);
    return found > 20;
  }, { picture, colour, behind });
}
