// LibreOffice, for tests of workbooks and reports: from one form of a file to another, with a profile of its own. Where there is none, what
// takes it says so; in CI it has to run.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";

const PLACES = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"];
const ABSENT = "no LibreOffice: `cargo xtask setup` gets one or says how, or set SOFFICE_PATH";
const inCi = Boolean(process.env.CI) && process.env.CI !== "false";
const path = process.env.SOFFICE_PATH ?? PLACES.find((place) => existsSync(place));

/** A test that takes LibreOffice; `skip` says why it cannot be run for another reason. */
export const officeTest = (name, work, skip = false) => test(name, { skip: skip || (path || inCi ? false : ABSENT), timeout: 120_000 }, work);

/** Comma, quotation mark, UTF-8, from the first line; text as it is shown. */
const CSV = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

/** What LibreOffice makes of a file's bytes: `from` and `to` are endings: `xlsx`, `csv`, `fods`, `docx`, `pdf`. */
export async function converted(bytes, from, to) {
  assert.ok(path, ABSENT);
  const folder = await mkdtemp(join(tmpdir(), "ita-office-"));
  try {
    await writeFile(join(folder, `a.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const reading = from === "csv" ? [`--infilter=${CSV}`] : [];
    const args = [profile, "--headless", ...reading, "--convert-to", to === "csv" ? `csv:${CSV}` : to, "--outdir", join(folder, "to"), join(folder, `a.${from}`)];
    const done = spawnSync(path, args, { encoding: "utf8", timeout: 100_000 });
    const made = join(folder, "to", `a.${to}`);
    assert.ok(existsSync(made), `LibreOffice made no file: ${done.stdout}${done.stderr}`);
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bytes of a zip file with these files, stored as they are. */
export function zip(files) {
  const [bodies, heads] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [called, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(called.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, called, data]);
    heads.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, place, called);
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** The files of a workbook of one sheet whose only cell is a text; the list of its texts claims to have this many. */
export function workbook(texts) {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}" count="1" uniqueCount="${texts}"><si><t>IIT</t></si></sst>`,
  });
}

/** Rows of cells of a CSV text. */
export function rows(text) {
  const cells = /(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^,\n]*))/g;
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n").trimEnd().split("\n").map((line) =>
    [...line.matchAll(cells)].map(([, quoted, plain]) => (quoted ?? plain).replaceAll('""', '"')));
}
