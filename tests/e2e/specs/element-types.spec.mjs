// index.d.ts says exactly what the engine writes and takes. Many questions are put to the installed package; the type that all
// answers have together must equal the declared one, and so must that of the questions, none of which may be refused.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { usePackage } from "../helpers/packed.mjs";
import { typeOf } from "../helpers/types.mjs";

const project = usePackage();
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const inputs = { iit: "92.24", eit: "94.15", oit: "95.84" };

/** Between them every member that may be absent or null is so, and is not; each kind of value is taken. */
const REQUESTS = [
  { fiscal_year: 2567, inputs },
  { fiscal_year: "๒๕๖๘", agency: "หน่วยงาน ก", inputs: { overall: 96.39 }, published: null },
  { fiscal_year: 2564, agency: null, inputs: { iit: "90", o1: true, o2: null, o3: "50%" }, published: {} },
  { fiscal_year: 2568, inputs: { iit: "98.10", eit: "94.995", oit: "97.50" }, published: { overall: 96.39, level: "good" } },
  { fiscal_year: 2568, inputs: { iit: "99", eit: "99", oit: "99" }, published: { overall: "99", level: "ผ่านดีเยี่ยม" } },
  { fiscal_year: 2568, inputs: {}, published: { overall: null, level: null } },
  { fiscal_year: 2568, inputs: {}, published: { level: "good" } },
  { fiscal_year: 2568, inputs: {}, published: { overall: "96.39" } },
  { fiscal_year: 2568, inputs: { iit: "98.10" }, published: { overall: "96.39", level: "AA" }, use_published: true },
  { fiscal_year: 2568, inputs: {}, use_published: null },
];
const VECTORS = ["ITA:1.0/FY:2562/overall:50", "ITA:1.0/FY:2569", "ITA:1.0/FY:2568/1:100/2:90", "ITA:1.0/FY:2566/iit:1/eit:2/oit:3"];
const PLANS = [
  [REQUESTS[0], { target: "excellent" }],
  [REQUESTS[0], { target: "96", lang: "en", lock: [], cap: { iit: 99, eit: "98.5" }, floor: { eit: "94", iit: 90 }, cost: { iit: "2", eit: 0.5 } }],
  [REQUESTS[0], { target: "excellent", lang: "th", lock: ["eit"] }],
  [REQUESTS[0], { target: "pass" }],
  [REQUESTS[2], { target: "AA" }],
  ["ITA:1.0/FY:2568/iit:80/oit:90", { target: "excellent" }],
  ["ITA:1.0/FY:2568/iit:80/oit:90", { target: "excellent", cap: { iit: "94.99" } }],
  ["ITA:1.0/FY:2568/iit:98/eit:96/oit:70", { target: "good", cap: { oit: "90" } }],
  // A ceiling that holds and one that cannot, of the plan and of another way; instruments that are not complete before.
  ["ITA:1.0/FY:2565/iit:84/eit:97/oit:97", { target: "AA", split: "even", margin: 0, ceiling: "90", cost: { oit: "9" } }],
  ["ITA:1.0/FY:2565/iit:84/eit:97/oit:97", { target: "AA", split: "lowest", margin: "0.1", ceiling: 85, cost: { oit: "1@98,9" } }],
  ["ITA:1.0/FY:2568/1:80/2:80/6:90/oit:90", { target: "good", split: "first", floor: { 1: "85" } }],
  ["ITA:1.0/FY:2565/iit:80/eit:80/oit:80", { target: "A", ceiling: 99 }],
  ["ITA:1.0/FY:2565/iit:80/eit:80/oit:80", { target: "A", ceiling: 81, cost: { oit: 9 } }],
  ["ITA:1.0/FY:2565/iit:70/oit:70", { target: "A" }],
  ["ITA:1.0/FY:2565/1:50/eit:80/oit:80", { target: "A" }],
  [REQUESTS[0], { target: "excellent", effort: "harder" }],
  // A chance that is reached, one that is not, one while an instrument is open, and one of a level that is out of reach.
  [REQUESTS[0], { target: "excellent", chance: 90, respondents: { iit: "45/60", eit: 120 }, spread: { eit: "17.65", iit: 9 } }],
  [REQUESTS[0], { target: "excellent", chance: "90", respondents: { eit: 120 }, cap: { eit: 95 } }],
  ["ITA:1.0/FY:2568/iit:80/oit:90", { target: "excellent", chance: "90", respondents: { iit: 45 } }],
  [REQUESTS[0], { target: "excellent", chance: "90", respondents: { eit: 120 }, lock: ["eit"] }],
  ["ITA:1.0/FY:2568/1:91.2/2:93/3:90.1/4:93/5:94/6:91/7:92/8:93/9:97/10:95", { target: "excellent" }],
];
const REFUSED = ["ITA:1.0/FY:2561", "ITA:1.0/FY:2568/iit:101"];

const types = {};
before(() => {
  project.write({ "ask.mjs": `import { score, plan } from "ita-score";
    const [scores, plans, refused] = JSON.parse(process.argv[2]);
    const told = ({ code, node, message }) => ({ code, node, message });
    const all = [
      await Promise.all(scores.map((request) => score(request))),
      await Promise.all(plans.map(([request, options]) => plan(request, options))),
      await Promise.all(refused.map((request) => score(request).then(() => null, told))),
      Object.keys(await import("ita-score")),
    ];
    console.log(JSON.stringify(all));` });
  const asked = JSON.stringify([[...REQUESTS, ...VECTORS], PLANS, REFUSED]);
  const [results, plans, refusals, names] = JSON.parse(project.run(process.execPath, "ask.mjs", asked));
  const word = { words: ["lang"] };
  Object.assign(types, {
    Result: typeOf(results, { records: ["next.short"] }),
    Plan: typeOf(plans, { words: ["alternatives[].way", "impossible[].way", "ceiling", "alternatives[].ceiling"] }),
    RequestJson: typeOf(REQUESTS, { records: ["inputs"] }),
    PlanOptions: typeOf(PLANS.map(([, options]) => options), { words: ["lang", "split"], records: ["cap", "floor", "cost", "respondents", "spread"] }),
    ScoreOptions: typeOf([{}, { lang: "th" }, { lang: "en" }], word),
    Refusal: typeOf(refusals),
  });
  types.names = names;
});

/** What TypeScript complains of in this text, as somebody who uses the package sees it. */
function complaints(text, resolution) {
  project.write({ "use.ts": text });
  const options = ["--noEmit", "--strict", "--ignoreConfig", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
  const how = resolution === "bundler" ? ["--module", "esnext", "--moduleResolution", "bundler"] : ["--module", "nodenext"];
  try {
    execFileSync(process.execPath, [TSC, ...options, ...how, join(project.folder, "use.ts")], { encoding: "utf8", cwd: project.folder });
    return "";
  } catch (error) {
    return error.stdout || String(error);
  }
}

const EQUAL = `import type * as ita from "ita-score";
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : never;\n`;
const same = (name, type) => `const same_${name}: Same<ita.${name}, ${type}> = true;\n`;
// These two only say better what differs.
const both = (name, type) => `const to_${name}: ita.${name} = {} as ${type};\nconst from_${name}: ${type} = {} as ita.${name};\n`;

test("what the engine writes and takes has exactly the declared types", () => {
  const { names, ...declared } = types;
  const exported = `const exports: Same<keyof typeof ita, ${names.map((name) => JSON.stringify(name)).join(" | ")}> = true;`;
  const lines = Object.entries(declared).map(([name, type]) => same(name, type) + both(name, type));
  assert.equal(complaints(EQUAL + lines.join("") + exported), "", `really: ${JSON.stringify(types, null, 2)}`);
});

test("a type that differs in one member is told", () => {
  const others = [
    ...["new_member: string; agency", "agency?", "agencies"].map((other) => types.Result.replace("agency", other)),
    types.Result.replace("exact: null | string", "exact: string"),
  ].map((other, index) => `const other_${index}: Same<ita.Result, ${other}> = true;`);
  others.push(same("Plan", types.Plan.replace('"fewest"', '"fewer"')));
  const told = complaints(EQUAL + others.join("\n")).match(/TS2322: Type 'true' is not assignable/g) ?? [];
  assert.equal(told.length, others.length);
});

test("a page's own TypeScript: the element, its properties and its events", () => {
  for (const resolution of ["bundler", "nodenext"]) {
    assert.equal(complaints(`import "ita-score";
      import { ItaError, score, plan, type Result } from "ita-score";
      const element = document.createElement("ita-score");
      element.vector = null;
      const level: string | undefined = element.result?.level?.id;
      document.querySelector("ita-score")?.form?.submit();
      element.addEventListener("ita-change", ({ detail }) => { const result: Result = detail; return [level, result.possible]; });
      document.addEventListener("ita-error", ({ detail }) => detail.error.code);
      // @ts-expect-error it is read only
      element.result = null;
      // @ts-expect-error a target has to be named
      plan("ITA:1.0/FY:2568", {});
      // @ts-expect-error a value is no object
      score({ fiscal_year: 2568, inputs: { iit: { value: 1 } } });
      score("x").catch((error: unknown) => error instanceof ItaError && error.node);`, resolution), "");
  }
});
