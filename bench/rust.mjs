// How wasm is compiled by the benchmarks, as `xtask` does it: by an installed target, or else by Debian's Rust with its library
// from source.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** The variables for cargo; `flags` are more of the compiler's, for Debian's Rust. */
export function rust(flags = "") {
  const folder = execFileSync("rustc", ["--print", "target-libdir", "--target", "wasm32-unknown-unknown"], { encoding: "utf8" }).trim();
  if (existsSync(folder)) return {};
  return {
    RUSTC: "/usr/bin/rustc",
    RUSTC_BOOTSTRAP: "1",
    CARGO_UNSTABLE_BUILD_STD: "std,panic_abort",
    CARGO_UNSTABLE_BUILD_STD_FEATURES: "optimize_for_size",
    CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT: "true",
    CARGO_PROFILE_RELEASE_PANIC: "immediate-abort",
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: "wasm-ld-19",
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: `-Zfmt-debug=none -Zlocation-detail=none ${flags}`.trim(),
  };
}
