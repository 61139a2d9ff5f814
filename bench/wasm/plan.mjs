// How long a plan takes, natively and in wasm, on the same problems in one run: node bench/wasm/plan.mjs [PROBLEMS A FAMILY], after
// `cargo xtask dist`. The problems are those of the native benchmark and of highs.sh with 8 indicators and 43 items.
//
// Alone, a plan is the optimum with its certificate: one call of the engine. In wasm it is compiled, and made smaller, as the app's
// planner is (opt-level "z"). With all that `ita plan` says (other ways, single levers), and as the npm package gives it (JSON too),
// it is timed beside. Fails where the 95th percentile of a plan alone is over 1 ms natively or 3 ms in wasm.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { built, cargo, root } from "./build.mjs";

const EACH = Number(process.argv[2] ?? 100);
const NATIVE = 1;
const WASM = 3;

/** The problems, each with its place among all, its nanoseconds natively, and what is given. */
function drawn() {
  const lines = cargo(["run", "--quiet", "--release", "--bin", "instances", "--", String(EACH)]).trimEnd().split("\n");
  const problems = lines.map((line, at) => ({ ...JSON.parse(line), place: [Math.floor(at / EACH), at % EACH] }));
  const items = ({ given }) => given.filter(({ item }) => item).length;
  return problems.filter((problem) => problem.form === "plain" && problem.given.length === 51 && items(problem) === 43);
}

/** The best of three calls after one to warm up, in milliseconds, as natively. */
function best(call) {
  let least = Infinity;
  for (let turn = 0; turn < 4; turn += 1) {
    const begin = performance.now();
    call();
    if (turn > 0) least = Math.min(least, performance.now() - begin);
  }
  return least;
}

/** A problem as the npm package takes it. */
function asked({ year, target, given }) {
  const levers = { cap: {}, floor: {}, cost: {} };
  const inputs = {};
  for (const { id, item, value, ...rest } of given) {
    inputs[id] = item ? { 0: "0", 50: "50%", 100: "1" }[value] : value;
    for (const what of Object.keys(levers)) if (!item || what === "cost") levers[what][id] = rest[what];
  }
  return [{ fiscal_year: year, inputs }, { target, ...levers }];
}

const width = 56;
function tell(what, times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const shown = [0.5, 0.95, 0.99, 1].map((share) => at(share).toFixed(3).padStart(9));
  console.log(what.padEnd(width) + shown.join(""));
  return at(0.95);
}

const problems = drawn();
const wasm = (await WebAssembly.instantiate(built())).instance.exports;
const [alone, everything, unproved] = [[], [], { native: 0, wasm: 0 }];
wasm.ready(...problems[0].place);
const begin = performance.now();
wasm.plan();
const first = performance.now() - begin;
for (const { place, cost, lower_bound: bound } of problems) {
  wasm.ready(...place);
  let verdict;
  alone.push(best(() => (verdict = wasm.plan())));
  if (verdict !== (cost === null ? 0 : cost === bound ? 1 : 2)) throw new Error(`another answer in wasm: ${place}`);
  unproved.native += cost !== bound;
  unproved.wasm += verdict === 2;
}
for (const { place } of problems) {
  wasm.ready(...place);
  everything.push(best(() => wasm.everything()));
}
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}; ${problems.length} problems of 8 indicators and 43 items`);
console.log(`without a certificate: ${unproved.native} natively, ${unproved.wasm} in wasm; the first plan after loading took ${first.toFixed(1)} ms`);
console.log("milliseconds".padEnd(width) + ["p50", "p95", "p99", "max"].map((name) => name.padStart(9)).join(""));
const native = tell("the plan alone, native (opt-level 3)", problems.map(({ nanos }) => nanos / 1e6));
const inWasm = tell("the plan alone, wasm as shipped (opt-level z)", alone);
tell("plan, other ways and single levers, wasm as shipped", everything);

const packed = join(root, "dist/npm/score.js");
if (existsSync(packed)) {
  const { plan } = await import(pathToFileURL(packed));
  const times = [];
  for (const [at, problem] of problems.entries()) {
    const question = asked(problem);
    const begin = performance.now();
    const answer = await plan(...question);
    if (at >= 20) times.push(performance.now() - begin); // the first ones compile
    if (answer.cost !== problem.cost) throw new Error(`the package plans ${answer.cost}, not ${problem.cost}: ${problem.place}`);
  }
  tell("all of it and JSON, the npm package, one call each", times);
} else {
  console.log("the npm package was not timed: there is no dist/npm (cargo xtask dist)");
}
if (native > NATIVE || inWasm > WASM) {
  console.error(`over ${NATIVE} ms natively or ${WASM} ms in wasm at the 95th percentile`);
  process.exitCode = 1;
}
