// The engine: one wasm instance for every element of the page. Text goes in, text comes out; every number and every
// sentence is the engine's.
// Written out, so that bundlers find the files.
const NEWEST = new URL("./ita-score.wasm", import.meta.url);
const ALL = new URL("./ita-score-full.wasm", import.meta.url);
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
 * The engine for a vector or a fiscal year, with that year's sheet: its tree and levels, or an error. The two newest years
 * come with the first module, which speaks Thai; English and the others with the second one, which is fetched when it is asked for.
 */
export async function engine(head, english) {
  let wasm = await loaded(english ? ALL : NEWEST);
  let [sheet] = ask(wasm, "sheet", english, [head]);
  if (!english && sheet.error?.code === "unknown_year" && /[\d๐-๙]{4}/.test(head)) {
    // If it cannot be loaded, nobody knows whether the year has rules.
    wasm = await loaded(ALL);
    [sheet] = ask(wasm, "sheet", english, [head]);
  }
  return { sheet, score: (english, fields) => ask(wasm, "score", english, fields) };
}
