// Does every first load arrive? 60 loads of the app, each in a fresh browser with a fresh profile, while two other processes
// keep both cores busy, against the server that `cargo xtask serve` gives. Fails if one takes longer than 10 s.
//   node bench/browser/serve.mjs [LOADS] [-- OPTIONS OF cargo xtask serve]
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ARGUMENTS, findBrowser } from "../../tests/e2e/helpers/app.mjs";
import { serveAsNewcomer } from "../../tests/e2e/helpers/served.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { chromium } = createRequire(join(root, "tests/e2e/package.json"))("playwright-core");
const separator = process.argv.indexOf("--");
const own = process.argv.slice(2, separator < 0 ? undefined : separator);
const LOADS = Number(own[0] ?? 60);
const LIMIT = 10_000; // ms
const BUSY = 2;

const served = await serveAsNewcomer(separator < 0 ? [] : process.argv.slice(separator + 1));
const busy = Array.from({ length: BUSY }, () => spawn(process.execPath, ["-e", "for (;;) {}"], { stdio: "ignore" }));
const times = [];
try {
  for (let load = 0; load < LOADS; load += 1) {
    // A browser of its own: nothing is in any cache, and no connection is open.
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
    const page = await browser.newPage();
    const start = performance.now();
    const running = page.goto(served.url, { timeout: LIMIT }).then(() => page.waitForSelector("html[data-app=running]", { timeout: LIMIT }));
    times.push(await running.then(() => performance.now() - start, () => Infinity));
    await browser.close();
    process.stderr.write(`\r${times.length} of ${LOADS}`);
  }
} finally {
  for (const process of busy) process.kill();
  await served.close();
}
times.sort((a, b) => a - b);
const late = times.filter((time) => time > LIMIT).length;
const ms = (time) => (Number.isFinite(time) ? `${Math.round(time)} ms` : "never");
console.log(`\n${LOADS} loads with ${BUSY} busy processes: ${late} over ${LIMIT / 1000} s; least ${ms(times[0])}, middle ${ms(times[LOADS >> 1])}, longest ${ms(times.at(-1))}`);
process.exit(late === 0 ? 0 : 1);
