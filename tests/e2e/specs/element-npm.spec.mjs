// The npm package, packed and installed into an empty project: scoring and planning in Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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

test("efforts by a profile, and a chance, reach the planner", () => {
  const [harder, chance, refused] = inNode(`
    import { plan } from "ita-score";
    const request = { fiscal_year: 2568, inputs: { iit: "98.10", eit: "93.20", oit: "97.50" } };
    const surveys = { chance: 90, respondents: { eit: "120/4000" }, spread: { eit: 17.65 } };
    console.log(JSON.stringify([await plan(request, { target: "excellent", effort: "harder" }), await plan(request, { target: "excellent", ...surveys }),
      await plan(request, { target: "excellent", chance: 90 }).catch(({ code, message }) => [code, message])]));`);
  assert.equal(harder.cost, "3.6", "1.8 points at 2");
  assert.deepEqual([chance.raise[0].id, chance.chance.at_least, chance.chance.assumptions.at(-1)], ["eit", "90", "stated_spread"]);
  assert.ok(chance.raise[0].to > "95" && chance.chance.estimated >= "90");
  assert.deepEqual(refused, ["usage", "chance ต้องใช้คู่กับ respondents โปรดระบุจำนวนผู้ตอบ"]);
});

test("a published result is compared, and changes nothing else", () => {
  // The parts are those of tests/engine/figures.rs: 67.53 rounded, and 67.54 is possible within their rounding.
  const [plain, near, far, empty, unknown, narrowed, not] = inNode(`
    import { score } from "ita-score";
    const inputs = { iit: "67.53", eit: "67.53", oit: "67.54" };
    const of = (published) => score({ fiscal_year: 2567, inputs, published });
    console.log(JSON.stringify([await of(undefined), await of({ overall: "67.54", level: "ต้องปรับปรุงโดยด่วน" }),
      await of({ overall: 67.55, level: null }), await of({}), await of({ level: "AA" }),
      await score({ fiscal_year: 2568, inputs: { iit: "98.10" }, published: { overall: "96.39" }, use_published: true }),
      await score({ fiscal_year: 2568, inputs, use_published: "yes" }).catch(({ code, message }) => [code, message])]));`);
  assert.equal(plain.published, null);
  assert.deepEqual(near.published, { overall: "67.54", computed: "67.53", exact: false, agrees: true, level_agrees: true });
  assert.deepEqual({ ...near, published: null }, plain);
  assert.deepEqual(far.published, { overall: "67.55", computed: "67.53", exact: false, agrees: false, level_agrees: null });
  assert.deepEqual(empty, plain);
  // FY2567 has no level AA, which is said without taking the score away.
  assert.deepEqual(unknown.published, { overall: null, computed: "67.53", exact: null, agrees: null, level_agrees: null, level_unknown: "AA" });
  assert.deepEqual({ ...unknown, published: null }, plain);
  // At least (96.385 − 0.3 · 98.1 − 0.4 · 100) / 0.3.
  assert.deepEqual([narrowed.from_published, narrowed.nodes.find(({ id }) => id === "eit").low], [true, "89.85"]);
  assert.deepEqual(not, ["bad_json", "ไม่ใช่ข้อมูล JSON ตามรูปแบบที่กำหนด: `use_published` must be true or false"]);
});

test("the real results of tests/cases agree with what agencies published", () => {
  const cases = JSON.parse(readFileSync(new URL("../../cases/cases.json", import.meta.url), "utf8"));
  const requests = (cases.cases ?? cases).map(({ fiscal_year, inputs, published: { overall, level } }) => ({ fiscal_year, inputs, published: { overall, level } }));
  const results = inNode(`
    import { score } from "ita-score";
    console.log(JSON.stringify(await Promise.all(${JSON.stringify(requests)}.map((request) => score(request)))));`);
  assert.ok(results.length > 20);
  for (const { vector, published } of results) {
    assert.equal(published.agrees, true, vector);
    assert.notEqual(published.level_agrees, false, vector);
  }
});

test("a published result that cannot be one is refused with its place", () => {
  const told = inNode(`
    import { score } from "ita-score";
    const of = (published) => score({ fiscal_year: 2568, inputs: {}, published }, { lang: "en" }).catch(({ code, node, message }) => [code, node, message]);
    console.log(JSON.stringify(await Promise.all(["96.39", { overall: "x" }, { overall: 101 }].map(of))));`);
  assert.deepEqual(told.map(([code, node]) => [code, node]),
    [["bad_json", null], ["not_a_number", "published_overall"], ["out_of_range", "published_overall"]]);
  assert.match(told[0][2], /`overall` and `level`/);
});
