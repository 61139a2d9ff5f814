// The npm package, packed and installed into an empty project: scoring and planning in Node.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../helpers/element.mjs";

let folder;
const run = (file, ...args) => execFileSync(file, args, { cwd: folder, encoding: "utf8" });

before(() => {
  folder = mkdtempSync(join(tmpdir(), "ita-npm-"));
  const packed = JSON.parse(run("npm", "pack", join(DIST, "npm"), "--json", "--loglevel=error"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", `./${packed[0].filename}`);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const inNode = (code) => JSON.parse(run(process.execPath, "--input-type=module", "-e", code));

test("score and plan in Node give the contract's JSON", () => {
  const [result, way, code] = inNode(`
    import { score, plan, ItaError } from "ita-score";
    const request = { fiscal_year: 2567, inputs: { iit: "92.24", eit: 94.15, oit: "๙๕.๘๔" } };
    const refused = await score("ITA:1.0/FY:2561").catch((error) => [error instanceof ItaError, error.code]);
    console.log(JSON.stringify([await score(request), await plan(request, { target: "excellent" }), refused]));`);
  assert.equal(result.vector, "ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84");
  assert.equal(result.overall.exact, "94.253");
  assert.deepEqual([way.cost, way.raise.map(({ id, to }) => [id, to])], ["3.61", [["iit", "95"], ["eit", "95"]]]);
  assert.deepEqual(code, [true, "unknown_year"]);
});

test("locks, caps and efforts reach the planner", () => {
  const way = inNode(`
    import { plan } from "ita-score";
    console.log(JSON.stringify(await plan("ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84", { target: "excellent", lock: ["eit"] })));`);
  assert.equal(way.feasible, false);
  assert.equal(way.blocking[0].node, "eit");
});
