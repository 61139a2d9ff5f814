// How long an assessment takes natively, and in wasm in Node and in Chromium, in one run: node bench/wasm/scores.mjs [TURNS]
//
// The assessments are those of `cargo xtask bench`. Wasm is compiled, and made smaller, as the app is (opt-level "z"), and once more for
// speed (3); the country is 8,300 agencies with ten indicators each, scored one after the other by a compiled scorer and by any. A
// turn is some milliseconds, since a browser's clock is coarse; the median counts. Fails where wasm for speed takes over three times as
// long as natively, or the country as the app has it over 100 ms. Writes measured.md, which BENCHMARKS.md repeats.
import { writeFileSync } from "node:fs";
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
const lines = [];
try {
  const page = await browser.newPage();
  for (const given of wasm) columns.push(await measure(given), await page.evaluate(measure, given));
  const [date, version] = [new Date().toISOString().slice(0, 10), browser.version().split(".")[0]];
  lines.push(`\`node bench/wasm/scores.mjs ${TURNS}\`, ${date}, Node ${process.version}, Chromium ${version}.`, "");
} finally {
  await browser.close();
}

lines.push("| nanoseconds | native | Node, as the app is | Chromium, as the app is | Node, for speed | Chromium, for speed |");
lines.push("| --- | --- | --- | --- | --- | --- |");
const times = (column, shape, way) => columns[column].each[shape][way] / native[shape][way];
for (const [shape, name] of shapes.entries()) {
  for (const [way, of] of WAYS.entries()) {
    const cells = columns.map(({ each }, column) => `${each[shape][way].toFixed(0)} (${times(column, shape, way).toFixed(1)}×)`);
    lines.push(`| ${name}, ${of} | ${native[shape][way].toFixed(0)} | ${cells.join(" | ")} |`);
  }
}
for (const [way, of] of WAYS.slice(0, 2).entries()) {
  const cells = columns.map(({ country }) => `${country[way].toFixed(1)} ms`);
  lines.push(`| ${COUNTRY.toLocaleString("en")} agencies × 10 indicators, ${of} | ${((native[1][way] * COUNTRY) / 1e6).toFixed(1)} ms | ${cells.join(" | ")} |`);
}

/** The least and the most times as long, in these columns and ways. */
function span(of, ways) {
  const all = of.flatMap((column) => shapes.flatMap((_, shape) => ways.map((way) => times(column, shape, way))));
  return [Math.min(...all), Math.max(...all)].map((one) => one.toFixed(1));
}
const [APP, SPEED, COMPILED, ANY] = [[0, 1], [2, 3], [0], [1, 2]];
const most = Number(span(SPEED, [...COMPILED, ...ANY])[1]);
lines.push(
  "",
  `Goal: within ${MOST_TIMES} times the native time. For speed, as a program builds the library that scores much, it is ${most <= MOST_TIMES ? "met" : "not met"}: at most ` +
    `${most} times. The app itself is built to be small: there \`Assessment::score\` takes ${span(APP, ANY).join("–")} times as long and a compiled ` +
    `scorer ${span(APP, COMPILED).join("–")}, ${Number(span(APP, [...COMPILED, ...ANY])[1]) <= MOST_TIMES ? "and the goal is met" : "so the goal is not met"}.`,
);
console.log(lines.join("\n"));
writeFileSync(new URL("measured.md", import.meta.url), `${lines.join("\n")}\n`);
const country = Math.max(...columns.slice(0, 2).flatMap((column) => column.country));
if (most > MOST_TIMES || country > MOST_COUNTRY) {
  console.error(`wasm for speed takes up to ${most} times as long, the country ${country.toFixed(0)} ms`);
  process.exitCode = 1;
}
