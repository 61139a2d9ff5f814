// A PDF as Chromium or LibreOffice makes it, read back: how many pages, how large, the text of each, and the fonts. Nothing but what such a
// file needs: its objects stand in the open, its streams are deflated, its fonts name their characters by a ToUnicode map.
import { inflateSync } from "node:zlib";

/** The objects of a file by number: their dictionary, and their stream if they have one. */
function objects(bytes) {
  const text = bytes.toString("latin1");
  const found = new Map();
  for (const { 0: head, 1: number, index } of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const begin = index + head.length;
    const body = text.slice(begin, text.indexOf("endobj", begin));
    const at = /stream\r?\n/.exec(body);
    found.set(number, { dictionary: at ? body.slice(0, at.index) : body, at: at ? begin + at.index + at[0].length : 0 });
  }
  for (const object of found.values()) {
    const length = /\/Length (\d+)( 0 R)?/.exec(object.dictionary);
    object.stream = null;
    if (!object.at || !length) continue;
    const raw = bytes.subarray(object.at, object.at + Number(length[2] ? found.get(length[1]).dictionary : length[1]));
    object.stream = object.dictionary.includes("/FlateDecode") ? inflateSync(raw).toString("latin1") : raw.toString("latin1");
  }
  return found;
}

/** What stands under a key of a dictionary, or of the object that it points at. */
function under(all, dictionary, key) {
  const indirect = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary);
  return indirect ? all.get(indirect[1]).dictionary : new RegExp(`/${key}\\s*<<([\\s\\S]*?)>>`).exec(dictionary)?.[1] ?? "";
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
    const resources = /\/Resources\s+\d+ 0 R/.test(dictionary) ? under(all, dictionary, "Resources") : dictionary;
    const fonts = new Map();
    for (const [, name, number] of under(all, resources, "Font").matchAll(/\/(\w+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(all.get(number).dictionary)?.[1];
      const stream = map ? all.get(map).stream : "";
      const digits = /begincodespacerange\s*<([0-9A-F]+)>/i.exec(stream)?.[1].length ?? 4;
      fonts.set(name, { digits, meanings: characters(stream) });
    }
    const content = all.get(/\/Contents (\d+) 0 R/.exec(dictionary)[1]).stream;
    let text = "";
    let font = { digits: 4, meanings: new Map() };
    let said = false; // what is drawn has been said by its ActualText
    for (const [, name, actual, end, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|\/ActualText\s*<FEFF([0-9A-F]*)>|\b(EMC)\b|<([0-9A-F]+)>/gi)) {
      if (name) font = fonts.get(name) ?? font;
      else if (actual !== undefined) [text, said] = [text + utf16(actual), true];
      else if (end) said = false;
      else if (!said) for (let at = 0; at < hex.length; at += font.digits) text += font.meanings.get(parseInt(hex.slice(at, at + font.digits), 16)) ?? "";
    }
    return { width: Number(width), height: Number(height), text: text.replace(/\s+/g, "") };
  });
}

/** The fonts of a PDF: their names, and whether each is in the file itself. */
export function fontsOf(bytes) {
  const all = objects(bytes);
  const fonts = [...all.values()].filter(({ dictionary }) => /\/Type\s*\/Font\b(?!D)/.test(dictionary) && !/\/Subtype\s*\/CIDFont/.test(dictionary));
  return fonts.map(({ dictionary }) => {
    const below = /\/DescendantFonts\s*\[\s*(\d+) 0 R/.exec(dictionary);
    const described = below ? all.get(below[1]).dictionary : dictionary;
    const embedded = /\/Subtype\s*\/Type3/.test(dictionary) || /\/FontFile\d?\b/.test(under(all, described, "FontDescriptor"));
    return { name: /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/]+)/.exec(dictionary)?.[1] ?? "", embedded };
  });
}

/** What a font draws in another shape is not named in the file: Thai without its marks above and below is compared. */
export const bare = (text) => text.replace(/[\s\u0000\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]|ํา/g, "").replace(/า/g, "");
