// Scoring and planning without a page: the module that knows every year, loaded on the first call, in Node or a browser.
let loading;

async function load() {
  const url = new URL("./ita-score-full.wasm", import.meta.url);
  const files = "node:fs/promises"; // a name that bundlers for the web leave alone
  const bytes = url.protocol === "file:"
    ? await (await import(/* @vite-ignore */ files)).readFile(url)
    : await (await fetch(url)).arrayBuffer();
  return (await WebAssembly.instantiate(bytes)).instance.exports;
}

/** An error of the contract: `code`, `node` and `message`. */
export class ItaError extends Error {
  constructor({ code, node, message }) {
    super(message);
    this.name = "ItaError";
    this.code = code;
    this.node = node;
  }
}

async function ask(what, lang, fields) {
  loading ??= load().catch((error) => {
    loading = undefined; // the next call may try again
    throw error;
  });
  const wasm = await loading;
  const question = new TextEncoder().encode(fields.map((field) => String(field).replaceAll("\0", "\ufffd")).join("\0"));
  const room = wasm.room(question.length);
  new Uint8Array(wasm.memory.buffer, room, question.length).set(question);
  const length = wasm[what](lang === "en" ? 1 : 0);
  const text = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, wasm.answer(), length));
  const answer = JSON.parse(text.split("\0")[0]);
  if (answer.error) throw new ItaError(answer.error);
  return answer;
}

/** A vector, or the contract's JSON in, as the engine's fields. */
function request(of) {
  if (typeof of === "string") return [of, ""];
  const given = Object.entries(of.inputs ?? {}).filter(([, value]) => value != null);
  return [of.fiscal_year, of.agency == null ? "" : `=${of.agency}`, ...given.flat()];
}

/** What was published, to be compared, and whether it narrows the result; `null` and what is not there is nothing. */
function published({ published: said, use_published: use }) {
  const used = use == null ? [] : ["use_published", JSON.stringify(use) ?? ""];
  if (said == null) return used;
  if (typeof said !== "object") {
    throw new ItaError({ code: "bad_json", node: null, message: "`published` must be an object with `overall` and `level`" });
  }
  const parts = [["published:overall", said.overall], ["published:level", said.level]];
  return [...parts.filter(([, value]) => value != null).flat(), ...used];
}

export const score = async (of, { lang } = {}) => ask("score", lang, [...request(of), ...published(of)]);

/** What is said of nodes, each a member of an object by its id; and what is said of the plan as a whole. */
const OF_NODES = ["cap", "floor", "cost", "respondents", "spread"];
const OF_ALL = ["split", "margin", "ceiling", "effort", "chance"];

export const plan = async (of, { target, lock = [], lang, ...said } = {}) => {
  const nodes = OF_NODES.flatMap((what) => Object.entries(said[what] ?? {}).map(([id, value]) => [`${what}:${id}`, value]));
  const all = OF_ALL.filter((option) => said[option] !== undefined).map((option) => [option, said[option]]);
  return ask("plan", lang, [...request(of), "target", target ?? "", ...all.flat(), ...lock.flatMap((id) => [`lock:${id}`, ""]), ...nodes.flat()]);
};
