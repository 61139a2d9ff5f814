// What the tests of the page element stand on: dist/ behind a server as strict and as wrong as a host can be. A sub-folder,
// the policy of issue 4 and nothing looser, and wasm under the type of any other file. A second origin gives the element
// to other people's pages (CORS).
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { WITHOUT_WASM, serveSite } from "./site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
export const DIST = resolve(process.env.ITA_DIST ?? join(here, "../../../dist"));
export const FOLDER = "/sub/folder/";
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'";
export const VECTOR = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
export const WHY =
  "ได้ระดับผ่านดี เพราะคะแนนรวมและทุกเครื่องมือถึง 85 · ยังไม่ถึงระดับผ่านดีเยี่ยม เนื่องจาก EIT ได้ 93.20 คะแนน ต่ำกว่าเกณฑ์ 95 อยู่ 1.80 คะแนน";
export const PAGES = ["plain", "card", "calculator", "form", "many", "hostile", "csp", "late", "fallback"];
/** Demo pages that hold more than the element; embed-theme.spec.mjs tests them. */
export const OTHER_PAGES = ["frame", "static", "old-theme"];

/** Serves dist/ and the pages given, by a server that knows nothing of wasm (site.mjs). */
export async function serveElement({ policy = POLICY, pages = {}, cors = false } = {}, site = {}) {
  const headers = { ...(policy && { "content-security-policy": policy }), ...(cors && { "access-control-allow-origin": "*" }) };
  await serveSite(Object.assign(site, { folders: { [FOLDER]: DIST }, pages, headers, types: WITHOUT_WASM }));
  return Object.assign(site, { url: site.origin + FOLDER });
}

/** The same for one spec file, from its first test to its last. */
export function useElement(options = {}) {
  const site = {};
  before(async () => {
    assert.ok(existsSync(join(DIST, "element/ita-score.js")), `${DIST} holds no element: run \`cargo xtask element\``);
    await serveElement(options, site);
  });
  after(() => site.close?.());
  return site;
}

/** In the page: what an element shows, as text; null while it shows nothing of its own. */
export const shown = (element) => {
  const part = (name) => element.shadowRoot?.querySelector(`[part~=${name}]`)?.textContent ?? null;
  return { number: part("number"), level: part("level"), why: part("why"), agency: part("agency"), error: part("error") };
};
