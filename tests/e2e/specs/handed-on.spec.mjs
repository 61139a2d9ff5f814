// The tables that offices publish, as `ita report --table` writes them: opened and saved again by LibreOffice in both forms, and read back by
// `ita`. `cargo xtask test` says in ITA_BIN which `ita`; without it nothing is run.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { converted, officeTest, rows } from "../helpers/office.mjs";

const ITA = process.env.ITA_BIN;
const skip = ITA ? false : "ITA_BIN names no `ita`";
const folder = mkdtempSync(join(tmpdir(), "ita-handed-on-"));
const at = (name) => join(folder, name);
const ita = (...args) => execFileSync(ITA, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
after(() => rmSync(folder, { recursive: true, force: true }));

const PAPERS = {
  measures: [
    {
      title: "E-Service", aims: [{ node: "eit", points: "1.80" }, { node: "o10" }], steps: ["หนึ่ง", "สอง, \"สาม\""], unit: "สำนักปลัด", start: "2025-10-01", due: "2026-09-30",
      state: "doing", entries: [{ date: "2026-04-30", text: "เปิดระบบ, แล้ว", link: "https://a.go.th/2569" }, { text: "อบรม" }],
    },
    { title: "จัดซื้อจัดจ้าง", state: "planned" },
  ],
  items: { o10: { state: "published", address: "https://a.go.th/o10?a=1&b=2", owner: "กองคลัง", due: "2026-04-30" } },
  aspects: { data: "รวบรวม" },
  preparation: { indicators: { 7: { points: { delay: "doing" }, owner: "กองช่าง" } } },
};
writeFileSync(at("papers.json"), JSON.stringify(PAPERS));

/** What a report's JSON says was added. */
const papersOf = (...args) => {
  ita("report", ...args, "--year", "2569", "iit=90", "eit=90", "oit=90", "-o", at("back.json"));
  return JSON.parse(readFileSync(at("back.json"), "utf8")).papers;
};
const whole = papersOf("--with", at("papers.json"));

const heads = {
  measures: ["ลำดับที่", "มาตรการ"], "follow-ups": ["ลำดับที่", "มาตรการ"], items: ["ข้อ OIT", "รายการข้อมูล"], preparation: ["ประเภท", "รายการ"],
};

for (const [table, [first, second]] of Object.entries(heads)) {
  for (const [form, other] of [["csv", "xlsx"], ["xlsx", "csv"]]) {
    officeTest(`${table} as ${form}: LibreOffice shows Thai heads, and what it saves is read back`, async () => {
      const path = at(`${table}.${form}`);
      ita("report", "--year", "2569", "--with", at("papers.json"), "--table", table, "-o", path);
      const saved = await converted(readFileSync(path), form, other);
      const csv = other === "csv" ? saved : await converted(saved, "xlsx", "csv");
      const [head] = rows(csv.toString("utf8"));
      assert.deepEqual(head.slice(0, 2), [first, second]);
      assert.ok(head.includes("state") && head.includes("due"), head.join());
      writeFileSync(at(`saved.${other}`), saved);
      const back = papersOf("--with", at(`saved.${other}`));
      const part = (papers) => ({
        measures: papers.measures, "follow-ups": papers.measures?.map(({ title, state, entries, unit, due }) => ({ title, state, entries, unit, due })),
        items: papers.items, preparation: [papers.preparation, papers.aspects],
      })[table];
      assert.deepEqual(part(back), part(whole));
    }, skip);
  }
}

for (const form of ["csv", "xlsx"]) {
  officeTest(`the form for procurement results as ${form} opens in LibreOffice with its columns`, async () => {
    const path = at(`procurement.${form}`);
    ita("report", "--year", "2569", "--table", "procurement", "-o", path);
    const bytes = readFileSync(path);
    const csv = form === "csv" ? await converted(await converted(bytes, "csv", "xlsx"), "xlsx", "csv") : await converted(bytes, "xlsx", "csv");
    const [head, ...months] = rows(csv.toString("utf8"));
    assert.deepEqual([head.length, head[0], head[1], head[9]], [10, "เดือน", "ลำดับที่", "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"]);
    assert.deepEqual([months.length, months[0][0], months[11][0]], [12, "ตุลาคม 2568", "กันยายน 2569"]);
    // A workbook says in its properties where the columns are from; a CSV has no place for it.
    if (form === "xlsx") assert.match((await converted(bytes, "xlsx", "fods")).toString("utf8"), /<dc:description>https:\/\/lawinsider\.com\//);
  }, skip);
}

test("scores go into another file as they were entered and announced, not as they were computed", { skip }, () => {
  const read = (...args) => {
    ita("report", ...args, "--table", "scores", "-o", at("scores.csv"));
    const { rows: _, ...said } = JSON.parse(ita("read", at("scores.csv"), "--format", "json"));
    return said;
  };
  for (const lang of ["th", "en"]) {
    assert.deepEqual(read("--year", "2568", "iit=98.10", "eit=93.20", "9=97", "10=98", "--published-overall", "96.40", "--published-level", "good", "--lang", lang), {
      fiscal_year: 2568, inputs: { iit: "98.10", eit: "93.20", 9: "97.00", 10: "98.00" }, published: { overall: "96.40", level: "good" }, stated: {},
    });
    assert.deepEqual(read("--year", "2569", "iit=99", "o1=1", "o2=0", "o5=50%", "--lang", lang), {
      fiscal_year: 2569, inputs: { iit: "99.00", o1: "1", o2: "0", o5: "50%" }, published: null, stated: {},
    });
    assert.deepEqual(read("--year", "2566", "iit=90", "eit.1=90", "eit.2=80", "9=70", "--lang", lang).inputs, { iit: "90.00", "eit.1": "90.00", "eit.2": "80.00", 9: "70.00" });
  }
});

officeTest("scores that LibreOffice saved again are read the same", async () => {
  ita("report", "--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50", "--published-overall", "96.40", "--table", "scores", "-o", at("scores.xlsx"));
  writeFileSync(at("saved.csv"), await converted(readFileSync(at("scores.xlsx")), "xlsx", "csv"));
  const { inputs, published } = JSON.parse(ita("read", at("saved.csv"), "--format", "json"));
  assert.deepEqual([inputs, published.overall], [{ iit: "98.10", eit: "93.20", oit: "97.50" }, "96.40"]);
}, skip);
