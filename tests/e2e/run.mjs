// Runs every specs/*.spec.mjs, or those whose name contains an argument: node run.mjs [WORD…]
// `cargo xtask test --only e2e` builds the app first and says which browser to use.
//
// A browser on a busy machine now and then does not answer in time. A file in which a test failed is therefore run once more, by itself;
// what passes only then is named at the end. What fails twice has failed.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Transform } from "node:stream";
import { run } from "node:test";
import { spec as Spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const specs = readdirSync(join(here, "specs"))
  .filter((name) => name.endsWith(".spec.mjs") && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort()
  .map((name) => join(here, "specs", name));

if (specs.length === 0) {
  console.error(`no spec's name contains ${words.join(" or ")}`);
  process.exit(1);
}

/** Runs files, so many at a time, and prints their tests; gives the outcome of each test, by file and name. */
async function pass(files, concurrency) {
  const outcomes = new Map();
  const note = (outcome) => ({ name, file, line, nesting, skip }) => {
    if (nesting === 0) outcomes.set(`${file}:${line} ${name}`, { outcome: skip === undefined ? outcome : "skipped", file, name });
  };
  // Each pass has closing lines of its own, which are left out: what counts is said once, at the end.
  const tests = new Transform({
    objectMode: true,
    transform: (event, _, done) => done(null, ["test:diagnostic", "test:summary"].includes(event.type) ? undefined : event),
  });
  const stream = run({ files, concurrency }).on("test:pass", note("pass")).on("test:fail", note("fail"));
  for await (const text of stream.compose(tests).compose(new Spec())) process.stdout.write(text);
  return outcomes;
}

// The one that compiles what a newcomer gets takes both cores for itself. Of the others two at a time, each with a browser of its
// own: most of a test is waiting, and the machine may be small.
const alone = (file) => basename(file) === "served.spec.mjs";
const first = new Map();
for (const [files, concurrency] of [[specs.filter(alone), 1], [specs.filter((file) => !alone(file)), 2]]) {
  if (files.length > 0) for (const [key, outcome] of await pass(files, concurrency)) first.set(key, outcome);
}
const failed = [...first].filter(([, { outcome }]) => outcome === "fail");
const last = new Map(first);
if (failed.length > 0) {
  const again = [...new Set(failed.map(([, { file }]) => file))].filter((file) => specs.includes(file));
  console.log(`\nonce more, by itself: ${again.map((file) => basename(file)).join(", ")}`);
  for (const [key, outcome] of again.length > 0 ? await pass(again, 1) : []) last.set(key, outcome);
}
for (const [key, { name, file }] of failed) {
  const how = last.get(key).outcome === "fail" ? "failed twice" : "passed only the second time";
  console.log(`⚠ ${how}: ${name} (${basename(file)})`);
}
const count = (wanted) => [...last.values()].filter(({ outcome }) => outcome === wanted).length;
for (const outcome of ["pass", "fail", "skipped"]) console.log(`ℹ ${outcome} ${count(outcome)}`);
process.exit(count("fail") === 0 ? 0 : 1);
