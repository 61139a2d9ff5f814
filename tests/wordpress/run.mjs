// Brings up a real WordPress, runs the specs beside this file in a real Chromium, takes everything down: node run.mjs
// `cargo xtask test --wordpress` packs the plugin first and says which browser to use.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const done = spawnSync(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", "php.spec.mjs", "wordpress.spec.mjs"], { cwd: here, stdio: "inherit" });
process.exit(done.status ?? 1);
