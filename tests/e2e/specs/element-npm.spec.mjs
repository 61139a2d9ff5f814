// The npm package, packed and installed into an empty project: scoring and planning in Node.
import assert from "node:assert/strict";
import { test } from "node:test";
import { usePackage } from "../helpers/packed.mjs";

const project = usePackage();
const inNode = (code) => JSON.parse(project.run(process.execPath, "--input-type=module", "-e", code));

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
