// This workspace's library as wasm.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rust } from "../rust.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bench = join(root, "bench");
const tools = process.env.ITA_TOOLS_DIR ?? join(root, ".tools");
const target = process.env.CARGO_TARGET_DIR ?? join(bench, "target");

/** Runs cargo in this workspace; what it prints. */
export const cargo = (args, env = {}) => execFileSync("cargo", args, {
  cwd: bench, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 30, env: { ...process.env, CARGO_TARGET_DIR: target, ...env },
});

/** As the app is compiled and made smaller (crates/xtask/src/bundle.rs, Cargo.toml's release profile), or, with "3", for speed alone. */
export function built(level = "z") {
  const env = { ...rust("-Zinline-mir=no"), CARGO_PROFILE_RELEASE_OPT_LEVEL: level, CARGO_PROFILE_RELEASE_STRIP: "debuginfo" };
  const compile = ["rustc", "--quiet", "--release", "--lib", "--crate-type", "cdylib", "--target", "wasm32-unknown-unknown"];
  cargo(level === "z" ? [...compile, "--", "-Cllvm-args=-inline-threshold=0"] : compile, level === "z" ? env : { ...env, ...rust() });
  const out = join(tools, "bench-wasm", `${level}.wasm`);
  mkdirSync(join(tools, "bench-wasm"), { recursive: true });
  const shrink = [`-O${level}`, "--converge", "--low-memory-unused", "--strip-producers", "--strip-target-features"];
  const wasm = join(target, "wasm32-unknown-unknown/release/ita_bench.wasm");
  execFileSync(join(tools, "binaryen/node_modules/.bin/wasm-opt"), [...shrink, wasm, "-o", out]);
  return readFileSync(out);
}
