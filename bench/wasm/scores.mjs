// How long an assessment takes natively, and in wasm in Node and in Chromium, in one run: node bench/wasm/scores.mjs [TURNS]
//
// The assessments are those of `cargo xtask bench`. Wasm is compiled, and made smaller, as the app is (opt-level "z"), and once more for
// speed (3); the country is 8,300 agencies with ten indicators each, scored one after the other by a compiled scorer and by any. A
// turn is some milliseconds, since a browser's clock is coarse; the median counts. Fails where wasm for speed takes over three times as
// long as natively, or the country as the app has it over 100 ms.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { built, cargo } from "./build.mjs";

const TURNS = Number(process.argv[2] ?? 41);
const [MOST_TIMES, MOST_COUNTRY] = [3, 100];
const COUNTRY = 8300;
const WAYS = ["compiled", "complete", "partial"];

/** Runs in Node and in a page: medians in nanoseconds a call, by shape and way, and of the country in milliseconds, by way. */
async function measure([base64, shapes, turns, agencies]) {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const { score } = (await WebAssembly.instantiate(bytes)).instance.exports;
  const median = (times) => times.sort((one, other) => one - other)[times.length >> 1];
  const timed = (shape, way, calls) => {
    const begin = performance.now();
    score(shape, way, calls);
    return performance.now() - begin;
  };
  const CALLS = [40000, 4000, 4000];
  const times = Array.from({ length: shapes }, () => CALLS.map(() => []));
  for (let turn = -3; turn < turns; turn += 1) { // the first ones compile
    for (const [shape, ways] of times.entries()) {
      for (const [way, all] of ways.entries()) {
        const time = timed(shape, way, CALLS[way]);
        if (turn >= 0) all.push((time * 1e6) / CALLS[way]);
      }
    }
  }
  const country = [0, 1].map((way) => median(Array.from({ length: 11 }, () => timed(1, way, agencies))));
  return { each: times.map((ways) => ways.map(median)), country };
}

const drawn = JSON.parse(cargo(["run", "--quiet", "--release", "--bin", "scores"]));
const shapes = [...new Set(drawn.map(({ shape }) => shape))].slice(0, -1);
const native = shapes.map((shape) => WAYS.map((way) => drawn.find((row) => row.shape === shape && row.name === way).median / 10));

const require = createRequire(new URL("../../tests/e2e/package.json", import.meta.url));
const { chromium } = await import(pathToFileURL(require.resolve("playwright-core")).href).then((module) => module.default ?? module);
const { ARGUMENTS, findBrowser } = await import("../../tests/e2e/helpers/app.mjs");
const wasm = ["z", "3"].map((level) => [built(level).toString("base64"), shapes.length, TURNS, COUNTRY]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
const columns = [];
try {
  const page = await browser.newPage();
  for (const given of wasm) columns.push(await measure(given), await page.evaluate(measure, given));
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, Chromium ${browser.version()}`);
} finally {
  await browser.close();
}

console.log("| nanoseconds | native | Node, as the app is | Chromium, as the app is | Node, for speed | Chromium, for speed |");
console.log("| --- | --- | --- | --- | --- | --- |");
let most = 0;
for (const [shape, name] of shapes.entries()) {
  for (const [way, of] of WAYS.entries()) {
    const own = native[shape][way];
    const cells = columns.map(({ each }) => [each[shape][way], each[shape][way] / own]);
    for (const [, times] of cells.slice(2)) most = Math.max(most, times);
    console.log(`| ${name}, ${of} | ${own.toFixed(0)} | ${cells.map(([time, times]) => `${time.toFixed(0)} (${times.toFixed(1)}×)`).join(" | ")} |`);
  }
}
for (const [way, of] of WAYS.slice(0, 2).entries()) {
  const cells = columns.map(({ country }) => `${country[way].toFixed(1)} ms`);
  console.log(`| ${COUNTRY.toLocaleString("en")} agencies × 10 indicators, ${of} | ${((native[1][way] * COUNTRY) / 1e6).toFixed(1)} ms | ${cells.join(" | ")} |`);
}
const country = Math.max(...columns.slice(0, 2).flatMap((column) => column.country));
if (most > MOST_TIMES || country > MOST_COUNTRY) {
  console.error(`wasm for speed takes up to ${most.toFixed(1)} times as long, the country ${country.toFixed(0)} ms`);
  process.exitCode = 1;
}
