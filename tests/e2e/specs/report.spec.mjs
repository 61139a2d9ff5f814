// Reports as `ita report` writes them, by people's tools: the schema of Office Open XML, a validator of HTML, axe, Chromium's printing,
// and LibreOffice where there is one. `cargo xtask test` says in ITA_BIN which `ita`; without it nothing is run.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import validate from "@ooxml-tools/validate";
import Ajv from "ajv/dist/2020.js";
import { HtmlValidate } from "html-validate";
import { assertAccessible, launch } from "../helpers/app.mjs";
import { bare, readPdf } from "../helpers/pdf.mjs";

const ITA = process.env.ITA_BIN;
const skip = ITA ? false : "ITA_BIN names no `ita`";
const ROOT = new URL("../../../", import.meta.url);
const PAPERS = fileURLToPath(new URL("crates/ita-report/tests/report/papers-003.json", ROOT));
const EVIL = "\"><script>alert(1)</script>&lt;{}\u0000\u000b\u202e ]]> </style>";
const folder = mkdtempSync(join(tmpdir(), "ita-report-"));
const at = (name) => join(folder, name);
const html = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:a11y"], rules: { "long-title": "off" } });
let browser;

before(async () => { if (ITA) browser = await launch(); });
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ita = (...args) => execFileSync(ITA, ["report", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const VALUES = ["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50", "--published-overall", "96.39", "--published-level", "good"];
const NAMED = ["--agency", "เทศบาลตำบลบางกระบือ"];
const INDICATORS = ["--year", "2569", "1=99", "2=98", "3=97", "4=96", "5=95", "6=80.5", "7=96", "oit=98"];
const BEFORE = ["--before", "ITA:1.0/FY:2568/1:97/2:98/3:97/4:96/5:95/6:90/7:92/8:91/9:98/10:97"];
const measure = (n) => ({ title: `มาตรการที่ ${n} ${"ชื่อยาว".repeat(n % 7)}`, aims: [{ node: "oit", points: "0.01" }], steps: ["หนึ่ง", "สอง"], due: "30/9/2569" });
const prepared = {
  aspects: { data: "รวบรวมข้อมูล" },
  preparation: {
    indicators: { 1: { points: { bribes: "done", interests: "doing" }, note: EVIL, owner: EVIL, due: "30/4/2569" }, 9: { owner: "สำนักปลัด" } },
    aspects: { data: { state: "done", owner: EVIL, due: "31/3/2569" } },
  },
};
const hostile = {
  meeting: { name: EVIL, place: EVIL, chair: EVIL, time: EVIL }, issues: { eit: EVIL }, emphasis: EVIL, follow_up: EVIL,
  measures: [{ title: EVIL, purpose: EVIL, steps: [EVIL], unit: EVIL, evidence: EVIL, entries: [{ text: EVIL, link: `javascript:${EVIL}` }] }],
};

/** FY2569 by rules of an agency's own, with measures, and FY2570 by those of the program after it. */
const OWN = "0123456789abcdef";
const ownYears = {
  format: "ita-score", version: 3,
  rulebooks: [{ id: "fy2569-own", hash: OWN, name: "ฉบับของเรา", text: readFileSync(new URL("crates/ita-rules/data/fy2569.toml", ROOT), "utf8").replace('id = "fy2569"', 'id = "fy2569-own"') }],
  agencies: [{ name: `องค์การบริหารส่วนตำบล${"ที่มีชื่อยาวมาก".repeat(12)}`, fiscal_year: 2570, years: [
    { fiscal_year: 2569, rulebook: OWN, inputs: { iit: "95", eit: "90", oit: "92" }, papers: { measures: [{ title: "อบรม ".repeat(60), unit: "ก".repeat(90), aims: [{ node: "6", points: "2" }] }] } },
    { fiscal_year: 2570, inputs: { 1: "80.5", 2: "96", 3: "96", 4: "96", 5: "96", eit: "91", oit: "93" } },
  ] }],
};

/** A report of each kind, and what is hard: sixty measures, nothing known, hostile text, long names, rules of one's own. */
const REPORTS = {
  improve: [...VALUES, ...NAMED, "--with", PAPERS, "--before", "ITA:1.0/FY:2567/iit:95/eit:92/oit:96"],
  prepare: ["prepare", "--year", "2569", ...NAMED, "--target", "excellent"],
  prepared: ["prepare", "--year", "2569", ...NAMED, "--with", at("prepared.json")],
  outcome: ["outcome", ...INDICATORS, ...NAMED, ...BEFORE, "--with", PAPERS],
  handout: ["handout", ...VALUES, ...NAMED, "--with", PAPERS],
  notice: ["notice", "--year", "2568", "overall=96.39", "--published-level", "good", ...NAMED, "--with", PAPERS],
  sixty: [...INDICATORS, "--with", at("sixty.json")],
  index: ["index", "--year", "2566", ...NAMED, "--with", at("items.json")],
  open: ["--year", "2566", "overall=96.39"],
  own: ["--year", "2569", at("own.ita.json")],
  after: ["outcome", at("own.ita.json")],
  hostile: ["outcome", ...VALUES, "--agency", EVIL.replace("\u0000", ""), "--with", at("hostile.json")],
};
writeFileSync(at("sixty.json"), JSON.stringify({ measures: Array.from({ length: 60 }, (_, n) => measure(n)) }));
writeFileSync(at("items.json"), JSON.stringify({ items: { o1: { state: "checked", address: "https://a.go.th/o1?x=1&y=2" }, o19: { state: "doing" }, o43: { state: "published", address: "ในเว็บไซต์" } } }));
writeFileSync(at("prepared.json"), JSON.stringify(prepared));
writeFileSync(at("hostile.json"), JSON.stringify(hostile));
writeFileSync(at("own.ita.json"), JSON.stringify(ownYears));

for (const [name, args] of Object.entries(REPORTS)) {
  for (const lang of ["th", "en"]) {
    test(`${name}, ${lang}: no error by the schema of DOCX and by a validator of HTML`, { skip }, async () => {
      const [word, page] = [at(`${name}-${lang}.docx`), at(`${name}-${lang}.html`)];
      ita(...args, "--lang", lang, "-o", word);
      ita(...args, "--lang", lang, "-o", page);
      assert.deepEqual(await validate(readFileSync(word), "docx"), []);
      const { results } = await html.validateFile(page);
      assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)), []);
      assert.ok(!readFileSync(page, "utf8").includes("<script"));
    });

    test(`${name}, ${lang}: accessible, and nothing to scroll sideways on a phone`, { skip }, async () => {
      const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
      const page = await context.newPage();
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      const address = at(`${name}-${lang}.html`);
      ita(...args, "--lang", lang, "-o", address);
      await page.goto(pathToFileURL(address).href);
      await assertAccessible(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.equal(asked.length, 1, "it asks for nothing");
      await context.close();
    });
  }
}

test("the validator sees what is out of order", { skip }, async () => {
  const word = at("wrong.docx");
  ita(...REPORTS.notice, "-o", word);
  // Stored, not compressed: what is changed in place stays as long, and its checksum is not asked.
  const text = readFileSync(word).toString("latin1");
  const wrong = text.replace('<w:keepNext/><w:spacing w:after="120"/>', '<w:spacing w:after="120"/><w:keepNext/>');
  assert.notEqual(wrong, text);
  const found = await validate(Buffer.from(wrong, "latin1"), "docx").catch((error) => [error]);
  assert.ok(found.length > 0);
});

test("papers are what the schema says, in either direction", { skip }, () => {
  const check = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(new URL("docs/ita-papers.schema.json", ROOT))));
  const { papers } = JSON.parse(ita(...REPORTS.improve, "--format", "json", "-o", "-"));
  for (const one of [papers, JSON.parse(readFileSync(PAPERS)), hostile, prepared]) assert.ok(check(one), JSON.stringify(check.errors));
  const written = JSON.parse(ita(...REPORTS.prepared, "--format", "json", "-o", "-")).papers;
  assert.ok(written.preparation && check(written), JSON.stringify(check.errors));
  for (const wrong of [{ meting: {} }, { preparation: { aspects: { money: {} } } }, { preparation: { indicators: { 1: { points: { bribes: "ready" } } } } }]) assert.equal(check(wrong), false);
});


/**
 * A report takes the computer's own Thai font, which any computer in Thailand has and a test machine may not: here it is the app's. The
 * numbers of the pages are in it too, since the report gives its font to the page and not to its body alone.
 */
const SARABUN = [400, 700].map((weight) => {
  const font = readFileSync(new URL(`../../../www/fonts/sarabun-thai-${weight}.woff2`, import.meta.url)).toString("base64");
  return `@font-face { font-family: Sarabun; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}); unicode-range: U+0E00-0E7F; }`;
}).join("\n");

test("on paper: A4, heads repeated, pages numbered in Thai digits from the second on, a handout on one", { skip }, async () => {
  const printed = async (name) => {
    const page = await browser.newPage({ bypassCSP: true }); // its policy lets nothing in, and so no font either
    const address = at(`${name}-paper.html`);
    ita(...REPORTS[name], "-o", address);
    await page.goto(pathToFileURL(address).href);
    await page.addStyleTag({ content: SARABUN });
    await page.evaluate(() => Promise.all(["", "bold "].map((weight) => document.fonts.load(`${weight}16px Sarabun`, "ก"))));
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
    await page.close();
    for (const { width, height } of pages) assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
    return pages.map(({ text }) => bare(text));
  };
  assert.equal((await printed("handout")).length, 1);
  const pages = await printed("sixty");
  assert.ok(pages.length >= 5, `${pages.length} pages`);
  const head = bare("มาตรการและวิธีดำเนินการ");
  assert.ok(pages.filter((text) => text.includes(head)).length >= 4);
  const running = bare("หน่วยงาน · ITA ปีงบประมาณ พ.ศ. ๒๕๖๙");
  pages.forEach((text, index) => {
    assert.ok(text.startsWith(running), text);
    const digits = `${index + 1}`.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    // As on an official letter, the first page has no number.
    assert.equal(text.startsWith(running + digits), index > 0, `page ${index + 1}: ${text}`);
    assert.ok(!/\d{2}\.\d{2}/.test(text), "no score in Arabic digits");
  });
});

const office = spawnSync("soffice", ["--version"]).status === 0;

test("LibreOffice opens it, keeps the headings, and gives every sentence back", { skip: skip || (office ? false : "there is no LibreOffice") }, () => {
  const word = at("office.docx");
  ita(...REPORTS.improve, "-o", word);
  const profile = pathToFileURL(at("profile")).href;
  const convert = (to) => execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", folder, word], { stdio: "ignore", timeout: 240_000 });
  convert("txt:Text (encoded):UTF8");
  const back = readFileSync(at("office.txt"), "utf8").replace(/\s+/g, "");
  const { document } = JSON.parse(ita(...REPORTS.improve, "--format", "json", "-o", "-"));
  const texts = [];
  JSON.stringify(document, (key, value) => { if (value?.runs) texts.push(value.runs.map(({ text }) => text).join("")); return value; });
  assert.ok(texts.length > 80, `${texts.length}`);
  for (const text of texts) assert.ok(back.includes(text.replace(/\s+/g, "")), text);
  convert("fodt");
  const headings = [...readFileSync(at("office.fodt"), "utf8").matchAll(/<text:h [^>]*outline-level="1"/g)];
  assert.equal(headings.length, document.blocks.filter(({ block, level }) => block === "heading" && level === 1).length);
});
