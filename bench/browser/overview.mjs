// How fluid ภาพรวม is with every agency of the country, on a slow machine: Chromium with a 4 times slower CPU.
//   node bench/browser/overview.mjs [AGENCIES]        after `cargo xtask build`
// Said are: how long it takes until a file of them is read, and until the overview is drawn; how long the view takes to open, beside
// one of ten agencies; how long a change of search, sorting or level takes from the event to the layout; and, of a list that is
// scrolled by so many pixels a frame, the milliseconds from one frame to the next. Beside these the processor's own of the page's main
// thread in a frame at full speed, times 4, which a busy machine falsifies less: that of script, style and layout, without what
// paints, which is on other threads.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../tests/e2e/package.json", import.meta.url));
const { chromium } = await import(pathToFileURL(require.resolve("playwright-core")).href).then((module) => module.default ?? module);
const { ARGUMENTS, findBrowser, serveApp } = await import("../../tests/e2e/helpers/app.mjs");
const { agencies } = await import("../../tests/e2e/helpers/agencies.mjs");

const COUNT = Number(process.argv[2] ?? 8300);
const SLOWER = 4;
const sorted = (times) => times.toSorted((one, other) => one - other);
const part = (times, share) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))];
const say = (name, times) => console.log(`${name}: median ${part(times, 0.5).toFixed(1)}, p95 ${part(times, 0.95).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms (${times.length})`);

/** In the page: milliseconds from an event to the layout after what it sets off is drawn. */
const changes = async (passes) => {
  const later = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  const times = {};
  const time = async (name, act) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const begin = performance.now();
    act();
    await Promise.resolve();
    await later();
    document.body.getBoundingClientRect();
    (times[name] ??= []).push(performance.now() - begin);
  };
  const search = document.querySelector("#overview-search");
  const type = (text) => () => { search.value = text; search.dispatchEvent(new Event("input", { bubbles: true })); };
  const sort = document.querySelector("#overview-sort");
  const pick = (value) => () => { sort.value = value; sort.dispatchEvent(new Event("change", { bubbles: true })); };
  for (let pass = 0; pass < passes; pass += 1) {
    await time("search", type("ใต้"));
    await time("search", type("ใต้ 83"));
    await time("search", type(""));
    for (const value of ["1", "4", "0"]) await time("sort", pick(value));
    const level = document.querySelector(".overview-levels button");
    await time("level", () => level.click());
    await time("level", () => level.click());
  }
  return times;
};

/** In the page: scrolls by so many pixels a frame, and gives the milliseconds from one frame to the next. */
const scrolling = async ([frames, pixels]) => {
  const place = document.querySelector(".overview-scroll");
  place.scrollTop = 0;
  const between = [];
  let before = null;
  for (let frame = 0; frame < frames; frame += 1) {
    const now = await new Promise((done) => requestAnimationFrame(done));
    if (before !== null) between.push(now - before);
    before = now;
    place.scrollTop += pixels;
  }
  return between;
};

/** The processor's milliseconds of the main thread in each frame while something is done. */
async function worked(cdp, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] } });
  const between = await act();
  const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  const main = events.find((event) => event.name === "FireAnimationFrame")?.tid;
  const tasks = events.filter((event) => event.tid === main && event.name === "RunTask" && event.tdur > 0);
  const frames = sorted(events.filter((event) => event.tid === main && event.name === "FireAnimationFrame").map(({ ts }) => ts));
  const work = frames.slice(1).map((end, at) => tasks.filter(({ ts }) => ts >= frames[at] && ts < end).reduce((sum, { tdur }) => sum + tdur, 0) / 1000);
  return { between, work };
}

/** In the page: gone away and back, so often; the view begins anew and scores all. Milliseconds until it is laid out. */
const opening = async (passes) => {
  const hash = location.hash;
  const times = [];
  for (let pass = 0; pass < passes; pass += 1) {
    location.hash = "#/help";
    while (document.querySelector(".overview-table")) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done, 600));
    const begin = performance.now();
    location.hash = hash;
    while (!document.querySelector(".overview-table")) await new Promise((done) => setTimeout(done, 0));
    document.body.getBoundingClientRect();
    times.push(performance.now() - begin);
    await new Promise((done) => setTimeout(done, 1500));
  }
  return times;
};

async function begun(browser, site, count, slower) {
  const page = await (await browser.newContext({ locale: "th-TH", viewport: { width: 1366, height: 625 } })).newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(`${site.url}#`);
  await page.waitForSelector("html[data-app=running]");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const buffer = Buffer.from(agencies(count));
  let begin = Date.now();
  await page.locator(".start-ways input[type=file]").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer });
  await page.locator(".dialog .primary").waitFor();
  const read = Date.now() - begin;
  begin = Date.now();
  await page.locator(".dialog .primary").click();
  await page.locator(".overview-table").waitFor();
  console.log(`${count} agencies: a file is read and shown in ${read} ms, taken and drawn in ${Date.now() - begin} ms`);
  await page.waitForTimeout(2000 * slower);
  return { page, cdp };
}

const site = await serveApp();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
for (const slower of [1, SLOWER]) {
  console.log(`\nCPU ${slower}× slower`);
  const few = await begun(browser, site, 10, slower);
  say("the view of ten opened", await few.page.evaluate(opening, 3));
  await few.page.close();
  const { page, cdp } = await begun(browser, site, COUNT, slower);
  say("the view opened: scores and first rows", await page.evaluate(opening, 3));
  for (const [name, times] of Object.entries(await page.evaluate(changes, 6))) say(`${name}, to the layout`, times);
  for (const pixels of [60, 240, 2000]) {
    const { between, work } = await worked(cdp, () => page.evaluate(scrolling, [180, pixels]));
    say(`scrolled by ${pixels} pixels a frame: from frame to frame`, between);
    if (slower === 1 && work.length) say(`scrolled by ${pixels} pixels a frame: the processor's, times ${SLOWER}`, work.map((time) => time * SLOWER));
  }
  await page.close();
}
await browser.close();
site.close();
