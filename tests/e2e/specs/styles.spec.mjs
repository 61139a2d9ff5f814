// The style sheets: literals only in tokens.css, both dark lists the same, and enough contrast for text and marks.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../../../www/css");
const read = (name) => readFileSync(join(FOLDER, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));

const tokens = read("tokens.css");
function list(selector) {
  const start = tokens.indexOf(`${selector} {`);
  assert.ok(start >= 0, `tokens.css has ${selector}`);
  const block = tokens.slice(tokens.indexOf("{", start) + 1, tokens.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}
const light = list(":root");
const dark = list(':root:not([data-theme="light"])');

test("no colour or size is written outside tokens.css", () => {
  const found = [];
  for (const name of sheets.filter((name) => name !== "tokens.css")) {
    for (const [index, line] of read(name).split("\n").entries()) {
      const literal = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\b\d*\.?\d+(px|rem|em|pt|ms|s)\b/i;
      if (!line.includes("@media") && literal.test(line)) found.push(`${name}:${index + 1} ${line.trim()}`);
    }
  }
  assert.deepEqual(found, []);
});

test("nothing depends on whatever stands before it: else a browser styles all of a parent anew where one element comes or goes", () => {
  const found = sheets.filter((name) => /\* *[+~] *\*/.test(read(name)));
  assert.deepEqual(found, []);
});

test("every variable that is used exists, and every one that exists is used", () => {
  const used = new Set(sheets.flatMap((name) => [...read(name).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)));
  // One of several tokens, by what wears it: --tone: var(--tone-1).
  const chosen = new Set(sheets.flatMap((name) => [...read(name).matchAll(/(--[\w-]+):\s*var\(--/g)].map(([, name]) => name)));
  assert.deepEqual([...used].filter((name) => !(name in light) && !chosen.has(name)), []);
  assert.deepEqual(Object.keys(light).filter((name) => !used.has(name)), []);
});

test("the dark theme is the same by system and by choice, and colours what light colours", () => {
  assert.deepEqual(list(':root[data-theme="dark"]'), dark);
  const coloured = Object.keys(light).filter((name) => /^(#|rgb)/.test(light[name]));
  assert.deepEqual(Object.keys(dark).sort(), coloured.sort());
});

test("the page element has the app's colours, light and dark, by system and by choice", () => {
  const sheet = readFileSync(join(FOLDER, "../element/style.css"), "utf8");
  const names = { paper: "surface", ink: "ink", soft: "ink-soft", line: "line", edge: "line-field", accent: "accent", danger: "danger",
    t1: "tone-1", t2: "tone-2", t3: "tone-3", t4: "tone-4", t5: "tone-5", on: "on-tone-1", on3: "on-tone-3" };
  const long = (hex) => hex.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  const blocks = [".box {", ":host(:not([theme=light])) .box {", ":host([theme=dark]) .box {"].map((selector) => {
    const start = sheet.indexOf(selector);
    assert.ok(start >= 0, selector);
    const block = sheet.slice(start, sheet.indexOf("}", start));
    return Object.fromEntries([...block.matchAll(/--(\w+):(?:var\([\w-]+, ?)?(#[0-9a-f]+)/g)].map(([, name, value]) => [name, long(value)]));
  });
  const expected = (colours) => Object.fromEntries(Object.entries(names).map(([own, token]) => [own, colours[`--${token}`]]));
  assert.deepEqual(blocks[0], expected(light));
  // The middle tone is written on in the same colour in both.
  for (const block of blocks.slice(1)) assert.deepEqual({ on3: expected(dark).on3, ...block }, expected(dark));
});

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

for (const [theme, colours] of [["light", light], ["dark", { ...light, ...dark }]]) {
  test(`${theme}: text has 4.5:1 and marks have 3:1`, () => {
    const wanted = [];
    for (const ground of ["--paper", "--surface", "--sunken"]) {
      for (const text of ["--ink", "--ink-soft", "--accent", "--danger"]) wanted.push([text, ground, 4.5]);
      wanted.push(["--line-field", ground === "--sunken" ? "--surface" : ground, 3]);
    }
    for (const tint of ["--accent-tint", "--notice-tint", "--danger-tint"]) wanted.push(["--ink", tint, 4.5], ["--accent", tint, 4.5]);
    wanted.push(["--on-accent", "--accent", 4.5], ["--focus", "--surface", 3], ["--focus", "--paper", 3], ["--notice", "--notice-tint", 3]);
    for (const tone of [1, 2, 3, 4, 5]) {
      wanted.push([`--on-tone-${tone}`, `--tone-${tone}`, 4.5], ["--ink", `--tint-${tone}`, 4.5]);
      for (const ground of ["--paper", "--surface", `--tint-${tone}`]) wanted.push([`--tone-${tone}`, ground, 3]);
    }
    const poor = wanted.map(([front, back, least]) => [front, back, contrast(colours[front], colours[back]), least])
      .filter(([, , has, least]) => has < least).map(([front, back, has, least]) => `${front} on ${back}: ${has.toFixed(2)} < ${least}`);
    assert.deepEqual(poor, []);
  });
}
