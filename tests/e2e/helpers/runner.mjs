// Runs specs and counts their tests.
//
// A browser on a busy machine now and then does not answer in time. A file in which a test failed is therefore run once more, by itself;
// what passes only then is named at the end. What fails twice has failed.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Transform } from "node:stream";
import { run } from "node:test";
import { spec as Spec } from "node:test/reporters";

/** Runs files, a few at a time, and prints their tests; returns the outcome of each test, by file and name. */
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

/** Whether a test at home in a file may be of a spec: it is the spec, or a helper by which specs say what a test takes. */
const isIn = (spec, file) => spec === file || readFileSync(spec, "utf8").includes(`/${basename(file)}"`);

/** Runs groups of files, `{ files, concurrency }`, says how many tests passed, and ends the program. */
export async function runSpecs(groups) {
  const first = new Map();
  for (const { files, concurrency } of groups.filter(({ files }) => files.length > 0)) {
    for (const [key, outcome] of await pass(files, concurrency)) first.set(key, outcome);
  }
  const failed = [...first].filter(([, { outcome }]) => outcome === "fail");
  const last = new Map(first);
  if (failed.length > 0) {
    const all = groups.flatMap(({ files }) => files);
    const again = all.filter((spec) => failed.some(([, { file }]) => isIn(spec, file)));
    console.log(`\nonce more, by itself: ${again.map((file) => basename(file)).join(", ")}`);
    for (const [key, outcome] of again.length > 0 ? await pass(again, 1) : []) last.set(key, outcome);
  }
  for (const [key, { name, file }] of failed) {
    const how = last.get(key).outcome === "fail" ? "failed twice" : "passed only the second time";
    console.log(`⚠ ${how}: ${name} (${basename(file)})`);
  }
  const count = (wanted) => [...last.values()].filter(({ outcome }) => outcome === wanted).length;
  console.log(`${count("pass")} passed, ${count("fail")} failed, ${count("skipped")} skipped`);
  process.exit(count("fail") === 0 ? 0 : 1);
}
