// Writes what this crate's wasm says into a file: node run.mjs WASM FILE.
import { readFileSync, writeFileSync } from "node:fs";

const [wasm, file] = process.argv.slice(2);
const { tell, place, memory } = (await WebAssembly.instantiate(readFileSync(wasm))).instance.exports;
const length = tell();
writeFileSync(file, new Uint8Array(memory.buffer, place(), length));
