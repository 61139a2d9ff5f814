// Brings up a real WordPress, runs the specs beside this file in a real Chromium, takes everything down: node run.mjs
// `cargo xtask test --wordpress` packs the plugin first and says which browser to use.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runSpecs } from "../e2e/helpers/runner.mjs";

const here = dirname(fileURLToPath(import.meta.url));
await runSpecs([{ files: ["php.spec.mjs", "wordpress.spec.mjs"].map((name) => join(here, name)), concurrency: 1 }]);
