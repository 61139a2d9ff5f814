// The module of each year that has one of its own: by the build, from the years that crates/ita-element names. All addresses are
// written out, so that bundlers find the files.
export const OWN = {};
export const ALL = new URL("./ita-score-full.wasm", import.meta.url);
