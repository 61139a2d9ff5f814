// What Lighthouse says of the built app on a phone, from a server that sends it compressed: medians of some runs, each in a fresh
// profile. Fails under the figures asked for. It wants a quiet machine; its own index of that is printed too.
//   cargo xtask dist && node bench/browser/lighthouse.mjs [RUNS]
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ARGUMENTS, findBrowser } from "../../tests/e2e/helpers/app.mjs";
import { serveSite } from "../../tests/e2e/helpers/site.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
// The last that runs on Node 20. npm keeps it in its own cache: no test needs it.
const LIGHTHOUSE = "lighthouse@12.8.2";
const RUNS = Number(process.argv[2] ?? 3);
const APP = process.env.ITA_APP ?? join(root, "dist/app");
/** Least points of a hundred. */
const ASKED = { accessibility: 100, "best-practices": 100, seo: 100, performance: 95 };
const TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

if (!existsSync(join(APP, "index.html.br"))) throw new Error(`${APP} holds no compressed app: run \`cargo xtask dist\``);

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/**
 * One run's report; `how` is Lighthouse's throttling method. The server is in this process, so the program must not be waited for in
 * a blocking way.
 */
async function run(url, how) {
  const args = ["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse", url, "--quiet", "--output=json", `--throttling-method=${how}`, `--chrome-flags=${["--headless=new", ...ARGUMENTS].join(" ")}`];
  const text = await new Promise((done, fail) => {
    execFile("npm", args, { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 1 << 28 }, (error, out) => (error ? fail(error) : done(out)));
  });
  return JSON.parse(text);
}

const site = await serveSite({ folders: { "/": APP }, compressed: true });
const reports = [];
// When something is drawn is seen on a line and a processor that are really slow: simulated, Lighthouse counts every file that came
// before a paint as waited for, and on this machine all of them come at once.
let slow;
try {
  for (let turn = 0; turn < RUNS; turn += 1) reports.push(await run(`${site.origin}/`, "simulate"));
  slow = await run(`${site.origin}/`, "devtools");
} finally {
  site.close();
}
const short = [];
for (const [name, least] of Object.entries(ASKED)) {
  const points = median(reports.map((report) => Math.round(report.categories[name].score * 100)));
  console.log(`${name.padEnd(26)} ${points} (at least ${least})`);
  if (points < least) short.push(`${name} ${points}, not ${least}`);
}
const times = Object.fromEntries(TIMES.map((name) => [name, median(reports.map((report) => report.audits[name].numericValue))]));
for (const [name, value] of Object.entries(times)) console.log(`${name.padEnd(26)} ${name.endsWith("shift") ? value.toFixed(3) : `${Math.round(value)} ms`}`);
const [fcp, lcp] = ["first-contentful-paint", "largest-contentful-paint"].map((name) => slow.audits[name].numericValue);
console.log(`on a slow line             first ${Math.round(fcp)} ms, largest ${Math.round(lcp)} ms`);
if (lcp - fcp > 50) short.push(`what is largest comes ${Math.round(lcp - fcp)} ms after what is first`);
console.log(`this machine               ${median(reports.map((report) => report.environment.benchmarkIndex))} (Lighthouse wants 1500 and more)`);
for (const report of reports.slice(0, 1)) {
  for (const audit of Object.values(report.audits)) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") console.log(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
  }
}
for (const line of short) console.log(`SHORT: ${line}`);
process.exit(short.length === 0 ? 0 : 1);
