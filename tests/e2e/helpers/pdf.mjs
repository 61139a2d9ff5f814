// A PDF as Chromium makes it, read back: how many pages, how large, and the text of each. Nothing but what such a file needs: its
// objects stand in the open, its streams are deflated, its fonts name their characters by a ToUnicode map.
import { inflateSync } from "node:zlib";

/** The objects of a file by number: their dictionary, and their stream if they have one. */
function objects(bytes) {
  const text = bytes.toString("latin1");
  const found = new Map();
  for (const { 1: number, index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const begin = text.indexOf("obj\n", index) + 4;
    const end = text.indexOf("\nendobj", begin);
    const body = text.slice(begin, end);
    const at = body.indexOf("stream\n");
    const dictionary = at < 0 ? body : body.slice(0, at);
    let stream = null;
    if (at >= 0) {
      const length = Number(/\/Length (\d+)/.exec(dictionary)[1]);
      const raw = bytes.subarray(begin + at + 7, begin + at + 7 + length);
      stream = dictionary.includes("/FlateDecode") ? inflateSync(raw).toString("latin1") : raw.toString("latin1");
    }
    found.set(number, { dictionary, stream });
  }
  return found;
}

const utf16 = (hex) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** What the codes of a font mean. */
function characters(map) {
  const meanings = new Map();
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, meaning] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) meanings.set(parseInt(code, 16), utf16(meaning));
  }
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, meaning] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      for (let code = parseInt(from, 16), at = parseInt(meaning, 16); code <= parseInt(to, 16); code += 1, at += 1) meanings.set(code, String.fromCodePoint(at));
    }
  }
  return meanings;
}

/** The pages of a PDF: `width` and `height` in points, and `text` without white space, in the order in which it is painted. */
export function readPdf(bytes) {
  const all = objects(bytes);
  const pages = [...all.values()].filter(({ dictionary }) => /\/Type\s*\/Page\b(?!s)/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(dictionary);
    const fonts = new Map();
    for (const [, name, number] of (/\/Font\s*<<([\s\S]*?)>>/.exec(dictionary)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(all.get(number).dictionary)?.[1];
      fonts.set(name, map ? characters(all.get(map).stream) : new Map());
    }
    const content = all.get(/\/Contents (\d+) 0 R/.exec(dictionary)[1]).stream;
    let text = "";
    let font = new Map();
    for (const [, name, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)>/gi)) {
      if (name) font = fonts.get(name) ?? new Map();
      else for (const code of hex.match(/.{4}/g) ?? []) text += font.get(parseInt(code, 16)) ?? "";
    }
    return { width: Number(width), height: Number(height), text: text.replace(/\s+/g, "") };
  });
}
