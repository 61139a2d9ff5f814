// Runs every specs/*.spec.mjs, or those whose name contains an argument: node run.mjs [WORD…]
// `cargo xtask test --only e2e` builds the app first and says which browser to use.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const specs = readdirSync(join(here, "specs"))
  .filter((name) => name.endsWith(".spec.mjs") && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort()
  .map((name) => join("specs", name));

if (specs.length === 0) {
  console.error(`no spec's name contains ${words.join(" or ")}`);
  process.exit(1);
}
// Two files at a time, each with a browser of its own: most of a test is waiting, and the machine may be small.
const options = ["--test", "--test-concurrency=2", "--test-reporter=spec"];
const done = spawnSync(process.execPath, [...options, ...specs], { cwd: here, stdio: "inherit" });
process.exit(done.status ?? 1);
