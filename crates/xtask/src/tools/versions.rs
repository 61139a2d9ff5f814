//! Every version that is pinned here. Others are pinned by Cargo.lock, the crates, and tests/e2e/package-lock.json, what the browser
//! tests are made of.

/// Trunk, where it is compiled here: 0.22 needs a newer Rust than this project does. One that a machine has may be newer, as
/// `Trunk.toml` says.
pub(crate) const TRUNK: &str = "0.21.14";

/// npm's binaryen, which is wasm-opt: one exact version, since the size budgets are measured with it.
pub(crate) const BINARYEN: &str = "132";

/// npm's esbuild: one exact version for the same reason.
pub(crate) const ESBUILD: &str = "0.25.12";

/// The oldest Node.js that the tests run on: Vite's.
pub(crate) const OLDEST_NODE: &str = "20.19";
