// The page element beside RedHat's CVSS v4 calculator and elements by wasm-bindgen, in one run:
//   cargo xtask setup && cargo xtask element && node bench/element/build.mjs && node bench/element/measure.mjs [RUNS]
// Everything comes from this machine, brotli as a good server sends it. A fresh profile for each load. Measured are bytes and
// requests without the page's own HTML where the page is ours, and from the start of navigation until the result and what
// changes it stand on the page and a frame was drawn, with the processor 4 times slower; and the same on a slow network.
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { cvss } from "./cvss.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { chromium } = createRequire(join(root, "tests/e2e/package.json"))("playwright-core");
const tools = process.env.ITA_TOOLS_DIR ?? join(root, ".tools");
const RUNS = Number(process.argv[2] ?? 15);
const VECTOR = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };

const files = cvss(tools);
const page = (script, element) => Buffer.from(`<!doctype html><html lang="th"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="data:,"><script type="module" src="${script}"></script>${element}`);
for (const name of ["ita-score.js", "ita-score-element.js", "ita-score-2568.wasm"]) files[`/ita/${name}`] = readFileSync(join(root, "dist/element", name));
for (const name of ["bare", "card"]) {
  for (const file of ["bundle.js", "element_bg.wasm"]) files[`/${name}/${file}`] = readFileSync(join(tools, "bench", name, file));
}
files["/ita.html"] = page("/ita/ita-score.js", `<ita-score vector="${VECTOR}">96.39</ita-score>`);
files["/ita-card.html"] = page("/ita/ita-score.js", `<ita-score mode="card" vector="${VECTOR}">96.39</ita-score>`);
files["/bare.html"] = page("/bare/bundle.js", "<bench-element></bench-element>");
files["/card.html"] = page("/card/bundle.js", `<bench-element vector="${VECTOR}"></bench-element>`);

const shadow = (tag, needs) => `(() => { const root = document.querySelector("${tag}")?.shadowRoot;
  return root?.querySelector("[part=number]")?.textContent === "96.39" && root.querySelectorAll("${needs}").length >= 3; })()`;
/** What is measured: its page, when it is there, and whether the page's HTML is its own (and counts). */
const SUBJECTS = [
  ["<ita-score>, calculator", "/ita.html", shadow("ita-score", "input"), false],
  ["<ita-score>, card", "/ita-card.html", shadow("ita-score", "[part=row]"), false],
  ["its card by web-sys", "/card.html", shadow("bench-element", "[part=row]"), false],
  ["bare, by wasm-bindgen", "/bare.html", shadow("bench-element", "input"), false],
  ["RedHat's CVSS v4 calculator", "/cvss/index.html", `!!document.querySelector(".score-line .c-hand .c-hand")?.textContent.includes("0 / None") && document.querySelectorAll("main button").length > 100`, true],
];

const packed = new Map();
let sent = [];
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://x").pathname;
  const file = files[path];
  if (!file) return response.writeHead(404).end();
  if (!packed.has(path)) packed.set(path, brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }));
  sent.push([path, packed.get(path).length]);
  return response.writeHead(200, { "content-type": TYPES[extname(path)], "content-encoding": "br" }).end(packed.get(path));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const origin = `http://127.0.0.1:${server.address().port}`;
const executablePath = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome", chromium.executablePath()].find((place) => place && existsSync(place));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });

/** One load; milliseconds until it is there, of which the main thread was busy longer than 50 ms at a stretch. */
async function load(path, there, network) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const client = await context.newCDPSession(tab);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (network) {
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", network);
  }
  await tab.addInitScript((there) => {
    let blocked = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { blocked += duration - 50; })).observe({ type: "longtask", buffered: true });
    const look = () => {
      if (!window.eval(there)) return requestAnimationFrame(look);
      // The frame after this one: what is there has been drawn.
      return requestAnimationFrame(() => setTimeout(() => { window.measured = { ready: performance.now(), blocked }; }));
    };
    requestAnimationFrame(look);
  }, there);
  sent = [];
  await tab.goto(origin + path);
  await tab.waitForFunction(() => window.measured, null, { timeout: 60_000 });
  const measured = await tab.evaluate(() => window.measured);
  await context.close();
  return measured;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = SUBJECTS.map(([name, path, there, own]) => ({ name, path, there, own, near: [], busy: [], far: [] }));
// Turn by turn, so that a busy moment of the machine hits all alike; the first turn only warms the caches of files.
for (let run = -1; run < RUNS; run += 1) {
  for (const row of rows) {
    const near = await load(row.path, row.there, null);
    row.sent = sent.filter(([path]) => row.own || path !== row.path);
    const far = await load(row.path, row.there, SLOW);
    if (run < 0) continue;
    row.near.push(near.ready);
    row.busy.push(near.blocked);
    row.far.push(far.ready);
  }
}
console.log(`${browser.version()} Chromium, Node ${process.version}; medians of ${RUNS} loads, CPU 4 times slower; slow network: 1.6 Mbit/s, 150 ms`);
console.log("| | bytes, brotli | of it wasm | requests | there after | busy over 50 ms | on a slow network |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const { name, sent, near, busy, far } of rows) {
  const weigh = (files) => `${(files.reduce((sum, [, size]) => sum + size, 0) / 1000).toFixed(1)} kB`;
  const wasm = sent.filter(([path]) => path.endsWith(".wasm"));
  console.log(`| ${name} | ${weigh(sent)} | ${wasm.length ? weigh(wasm) : "none"} | ${sent.length} | ${Math.round(median(near))} ms | ${Math.round(median(busy))} ms | ${Math.round(median(far))} ms |`);
}
await browser.close();
server.close();
