// The engine: one wasm instance for every element of the page. Text goes in, text comes out; every number and every
// sentence is the engine's.
import { ALL, OWN } from "./years.js";

const modules = new Map();

/** Compiles it whatever type the server calls it. */
async function load(name) {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await WebAssembly.instantiate(await response.arrayBuffer())).instance.exports;
}

function loaded(name) {
  if (!modules.has(name)) {
    modules.set(name, load(name));
    modules.get(name).catch(() => modules.delete(name)); // the next one may try again
  }
  return modules.get(name);
}

/** Asks: `what` is the name of an export, `fields` are its question. Gives the parts of the answer. */
function ask(wasm, what, english, fields) {
  const question = new TextEncoder().encode(fields.map((field) => String(field).replaceAll("\0", "\ufffd")).join("\0"));
  const room = wasm.room(question.length); // may move the memory: only then is it looked at
  new Uint8Array(wasm.memory.buffer, room).set(question);
  const length = wasm[what](english);
  const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.answer(), length));
  return text.split("\0").map((part) => JSON.parse(part));
}

/**
 * The engine for a vector or a fiscal year, with that year's sheet: its tree and levels, or an error. The newest years have a small
 * module each, which speaks Thai; English and the others come with the large one. So does what to say of an input that a small one
 * refuses without a word.
 */
export async function engine(head, english) {
  const year = !english && Object.keys(OWN).find((year) => `${head}`.includes(year));
  let wasm = await loaded(OWN[year] ?? ALL);
  if (year && ask(wasm, "score", english, [head])[0].error?.message === null) wasm = await loaded(ALL);
  const [sheet] = ask(wasm, "sheet", english, [head]);
  return { sheet, score: (english, fields) => ask(wasm, "score", english, fields) };
}
