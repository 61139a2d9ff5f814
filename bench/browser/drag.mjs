// How long the app takes from a slider's move to the new numbers, on a slow machine: Chromium with a 4 times slower CPU.
//   node bench/browser/drag.mjs [MOVES]        after `cargo xtask build`; exits with 1 where the 95th percentile is over a frame
// A move is an `input` event on the slider, as dragging fires it. Measured: the handler, what Yew renders after it, and style and
// layout of the whole page. After each move the number on the screen is held against the slider: nothing is left for later.
// Time on the clock says nothing on a busy machine. So the processor's own time of a move is printed beside it, of the page's main
// thread at full speed, four times as long: script, style and layout.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../tests/e2e/package.json", import.meta.url));
const { chromium } = await import(pathToFileURL(require.resolve("playwright-core")).href).then((module) => module.default ?? module);
const { ARGUMENTS, FOLDER, findBrowser, serve } = await import("../../tests/e2e/helpers/app.mjs");
const { BASE, ITEMS } = await import("../../tests/e2e/helpers/improve.mjs");

const MOVES = Number(process.argv[2] ?? 400);
const SLOWER = 4;
const FRAME = 16;

const tell = async (page) => {
  await page.locator(".outcome summary").last().click();
  for (const [id, text] of [["asked-iit", "45"], ["all-iit", "60"], ["asked-eit", "120"], ["all-eit", "4000"]]) {
    await page.locator(`[id="field-${id}"]`).fill(text);
  }
  await page.locator(".chances").waitFor();
};
const several = async (page) => {
  for (let more = 0; more < 4; more += 1) await page.locator(".scenario-tools button").nth(1).click();
};
const CASES = [
  ["3 instruments", BASE, "eit", async () => {}],
  ["3 instruments, everything unfolded", BASE, "eit", async (page) => {
    for (const summary of await page.locator("details.more > summary").all()) await summary.click();
  }],
  ["3 instruments, 5 scenarios, respondents told", BASE, "eit", async (page) => { await several(page); await tell(page); }],
  ["8 indicators and 43 items", ITEMS, "6", async () => {}],
  ["8 indicators and 43 items, 5 scenarios, respondents told", ITEMS, "6", async (page) => { await several(page); await tell(page); }],
];

/** In the page: moves a slider to and fro, and gives the milliseconds of each move. */
async function drag({ node, moves, first = 0 }) {
  const slider = document.querySelector(`.lever[data-node="${node}"] input[type=range]`);
  const field = document.getElementById(`field-${node}`);
  const number = () => document.querySelectorAll("#outcome .side-number b")[1].textContent;
  const drawn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const times = [];
  const seen = new Set();
  for (let move = first; move < first + moves; move += 1) {
    const position = 8000 + ((move * 37) % 2000);
    await frame();
    await frame();
    const begin = performance.now();
    slider.value = String(position);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    // The app draws in the same turn; should it take several, all of them count.
    for (let turn = 0; turn < 100 && Math.round(Number(field.value) * 100) !== position; turn += 1) await drawn();
    document.body.getBoundingClientRect();
    times.push(performance.now() - begin);
    if (Math.round(Number(field.value) * 100) !== position) throw new Error(`the field says ${field.value} at ${position}`);
    seen.add(number());
  }
  if (moves > 20 && seen.size < moves / 20) throw new Error(`the overall score stood still: ${seen.size} numbers in ${moves} moves`);
  return times;
}

/** The processor's milliseconds of each of so many moves on a machine so much slower. */
async function processor(page, cdp, node, moves) {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
    return metrics.filter(({ name }) => of.includes(name)).reduce((sum, { value }) => sum + value * 1000 * SLOWER, 0);
  };
  const times = [];
  for (let first = 0; first < moves; first += 1) {
    const before = await spent();
    await page.evaluate(drag, { node, moves: 1, first });
    times.push((await spent()) - before);
  }
  return times;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1).padStart(6);
const server = await serve();
const executablePath = findBrowser();
if (!executablePath) throw new Error("no Chromium: `cargo xtask setup` gets one, or set CHROME_PATH");
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
console.log(`Chromium ${browser.version()}, CPU ${SLOWER} times slower, ${MOVES} moves each; milliseconds from event to layout`);
console.log(" by the clock          by the processor");
console.log("   p50    p95    max      p50    p95");
let slow = false;
try {
  for (const [name, hash, node, prepare] of CASES) {
    const page = await browser.newPage({ locale: "th-TH", viewport: { width: 1366, height: 768 } });
    await page.goto(`http://127.0.0.1:${server.address().port}${FOLDER}#${hash}`);
    await page.locator(`.lever[data-node="${node}"]`).waitFor();
    await prepare(page);
    const cdp = await page.context().newCDPSession(page);
    await page.evaluate(drag, { node, moves: 20 });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const sort = (times) => times.sort((a, b) => a - b);
    const times = sort(await page.evaluate(drag, { node, moves: MOVES }));
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const own = sort(await processor(page, cdp, node, Math.ceil(MOVES / 4)));
    console.log(`${at(times, 0.5)} ${at(times, 0.95)} ${at(times, 1)}   ${at(own, 0.5)} ${at(own, 0.95)}   ${name}`);
    slow ||= Number(at(times, 0.95)) > FRAME;
    await page.close();
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
console.log(slow ? `over a frame of ${FRAME} ms` : `every 95th percentile is within a frame of ${FRAME} ms`);
process.exitCode = slow ? 1 : 0;
