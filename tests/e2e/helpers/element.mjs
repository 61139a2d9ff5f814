// What the tests of the page element stand on: dist/ behind a server as strict and as wrong as a host can be. A sub-folder,
// the policy of issue 4 and nothing looser, and wasm under the type of any other file. A second origin gives the element
// to other people's pages (CORS).
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

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

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/**
 * Serves dist/ and the pages given: HTML, or what a path's ending says. `requests` are the paths asked for; what `broken`
 * matches is not there.
 */
export async function serveElement({ policy = POLICY, pages = {}, cors = false } = {}, site = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    requests.push(path);
    const headers = { ...(policy && { "content-security-policy": policy }), ...(cors && { "access-control-allow-origin": "*" }) };
    if (Object.hasOwn(pages, path)) {
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(path)] ?? TYPES[".html"] }).end(pages[path]);
      return;
    }
    const file = path.startsWith(FOLDER) ? normalize(join(DIST, path.slice(FOLDER.length))) : "";
    if (site.broken?.test(path) || !file.startsWith(DIST + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("not found");
      return;
    }
    // A server that knows nothing of wasm.
    response.writeHead(200, { ...headers, "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(site, { origin, url: origin + FOLDER, requests, pages, close });
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
