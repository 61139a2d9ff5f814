// Runs every specs/*.spec.mjs, or those whose name contains an argument: node run.mjs [WORD…]
// `cargo xtask test --only e2e` builds the app first and says which browser to use.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runSpecs } from "./helpers/runner.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const specs = readdirSync(join(here, "specs"))
  .filter((name) => name.endsWith(".spec.mjs") && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort()
  .map((name) => join(here, "specs", name));

if (specs.length === 0) {
  console.error(`no spec's name contains ${words.join(" or ")}`);
  process.exit(1);
}

// The one that compiles what a newcomer gets takes both cores for itself. Of the others two at a time, each with a browser of its
// own: most of a test is waiting, and the machine may be small.
const alone = (file) => basename(file) === "served.spec.mjs";
await runSpecs([
  { files: specs.filter(alone), concurrency: 1 },
  { files: specs.filter((file) => !alone(file)), concurrency: 2 },
]);
