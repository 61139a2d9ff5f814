// What moves with a slider stands in boxes of its own, so that a browser lays those out and not the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { OWN, lever, slide } from "../helpers/improve.mjs";

const app = useApp();

/** In the page: moves a slider by small steps, and has the page laid out after each between two marks. */
async function drag(node) {
  const input = document.querySelector(`tr[data-node="${node}"] input[type=range]`);
  const field = document.getElementById(`field-${node}`);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let position = 9410; position < 9440; position += 3) {
    await frame();
    await frame();
    input.value = String(position);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    // The app draws before a frame can begin, which would lay out the page by itself.
    for (let turn = 0; turn < 100 && Math.round(Number(field.value) * 100) !== position; turn += 1) await Promise.resolve();
    performance.mark("moved");
    document.body.getBoundingClientRect();
    performance.mark("laid");
  }
}

/** The layouts between the marks of a drag: whether each was of boxes alone. */
async function layouts(page, node) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["blink.user_timing", "devtools.timeline"] },
  });
  await page.evaluate(drag, node);
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  const at = (name) => events.filter((event) => event.name === name).map(({ ts }) => ts).sort((a, b) => a - b);
  const [moved, laid] = [at("moved"), at("laid")];
  const forced = events.filter(({ name, ts }) => name === "Layout" && moved.some((from, move) => ts > from && ts < laid[move]));
  return forced.map(({ args }) => args.beginData.partialLayout);
}

for (const width of [1366, 375]) {
  test(`a moved slider lays out its numbers alone, at ${width} px`, async () => {
    await withPage(app, { hash: OWN, context: { viewport: { width, height: 800 } } }, async (page) => {
      await slide(page, "eit", 9405);
      await lever(page, "eit").getByText("+0.26", { exact: true }).first().waitFor();
      const partial = await layouts(page, "eit");
      // On a busy machine the numbers may rest once between two moves: what rests is drawn then, and lays out the page.
      assert.ok(partial.length >= 10 && partial.length <= 15, `${partial.length} layouts for 10 moves`);
      assert.ok(partial.filter((alone) => !alone).length <= 1, String(partial));
    });
  });
}

test("a box is as wide as its number", async () => {
  await withPage(app, { hash: OWN }, async (page) => {
    await slide(page, "eit", 9405);
    await page.locator(".why .moving", { hasText: "94.05" }).waitFor();
    const spare = await page.locator(".moving").evaluateAll((boxes) => boxes.filter((box) => box.checkVisibility()).map((box) => {
      const range = document.createRange();
      range.selectNodeContents(box);
      const [inside, around] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      const size = parseFloat(getComputedStyle(box).fontSize);
      return [box.textContent, box.closest(".why, .side-number > b") !== null, (around.width - inside.width) / size, Math.abs(around.top + around.bottom - inside.top - inside.bottom) / size];
    }));
    assert.ok(spare.length >= 6, `${spare.length} boxes`);
    for (const [text, exact, wider, off] of spare) {
      if (exact) assert.ok(Math.abs(wider) < 0.06, `${text} is ${wider} em narrower than its box`);
      else assert.ok(wider > -0.02, `${text} is wider than its box`);
      assert.ok(off < 0.3, `${text} lies ${off / 2} em above or below the middle of its box`);
    }
  });
});
