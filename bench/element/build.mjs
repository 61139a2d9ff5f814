// Builds bench/element/bindgen twice, as the page element itself is built: node bench/element/build.mjs, after
// `cargo xtask setup` (its tools are used). The program wasm-bindgen has to be on PATH, of the version in bindgen/Cargo.lock
// (`cargo install wasm-bindgen-cli --version …`). Writes .tools/bench/bare and .tools/bench/card.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rust } from "../rust.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tools = process.env.ITA_TOOLS_DIR ?? join(root, ".tools");
const here = join(root, "bench/element/bindgen");
const out = join(tools, "bench");
const target = process.env.CARGO_TARGET_DIR ?? join(here, "target");
process.env.PATH = [join(tools, "bin"), process.env.PATH].join(delimiter);

const run = (program, args, env = {}) => execFileSync(program, args, { cwd: here, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });
const env = rust();
const css = join(out, "style.css");
mkdirSync(out, { recursive: true });
const esbuild = join(tools, "esbuild/node_modules/.bin/esbuild");
run(esbuild, [join(root, "www/element/style.css"), "--minify", "--log-level=warning", `--outfile=${css}`]);

for (const [name, features] of [["bare", []], ["card", ["--features", "card"]]]) {
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  // The same two settings that make the element's own wasm small.
  const compile = ["rustc", "--quiet", "--release", "--target", "wasm32-unknown-unknown", ...features, "--", "-Cllvm-args=-inline-threshold=0"];
  run("cargo", compile, { ...env, CARGO_TARGET_DIR: target });
  const wasm = join(target, "wasm32-unknown-unknown/release/ita_bench_bindgen.wasm");
  run("wasm-bindgen", [wasm, "--target", "web", "--no-typescript", "--out-dir", folder, "--out-name", "element"]);
  const small = ["-Oz", "--converge", "--low-memory-unused", "--always-inline-max-function-size=5", "--reorder-functions", "--reorder-locals"];
  const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
  const bound = join(folder, "element_bg.wasm");
  run(join(tools, "binaryen/node_modules/.bin/wasm-opt"), [...small, ...strip, bound, "-o", bound]);
  const shell = readFileSync(join(here, "shell.js"), "utf8").replace("PKG", "./element.js").replace("CSS", "../style.css");
  writeFileSync(join(folder, "shell.js"), shell);
  run(esbuild, [join(folder, "shell.js"), "--bundle", "--format=esm", "--target=es2022", "--minify", "--charset=utf8", "--loader:.css=text", "--log-level=warning", `--outfile=${join(folder, "bundle.js")}`]);
}
