// How long a plan takes in wasm: node bench/wasm/plan.mjs [PROBLEMS], after `cargo xtask dist`. It asks the npm package, so what
// is measured is more than the plan: the question and the answer as JSON, the other ways and the single levers are in it too.
// The problems are of FY2564's size: 8 indicators and 43 items. No two are alike, so nothing is found twice.
import { plan } from "../../dist/npm/score.js";

const PROBLEMS = Number(process.argv[2] ?? 500);
let seed = 20261122;
const next = (most) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % most;
};
const cents = (from, to) => ((from * 100 + next((to - from) * 100)) / 100).toFixed(2);

const times = [];
for (let problem = -20; problem < PROBLEMS; problem += 1) {
  const inputs = {};
  for (let i = 1; i <= 8; i += 1) inputs[i] = cents(60, 100);
  for (let i = 1; i <= 43; i += 1) inputs[`o${i}`] = next(4) === 0 ? "0" : "1";
  const cost = {};
  for (let i = 1; i <= 8; i += 1) cost[i] = String(1 + next(3));
  const begin = performance.now();
  const answer = await plan({ fiscal_year: 2564, inputs }, { target: ["AA", "A"][next(2)], cost });
  const took = performance.now() - begin;
  if (!answer.feasible || !answer.certificate.optimal) throw new Error(`no proved plan: ${JSON.stringify(inputs)}`);
  if (problem >= 0) times.push(took); // the first ones compile
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
console.log(`${PROBLEMS} problems of 8 indicators and 43 items, Node ${process.version}; milliseconds for plan, other ways and JSON`);
console.log(`p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)}`);
