// The one static server of the tests: folders and pages under paths, with the headers and types that a test wants.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as listen } from "node:net";
import { extname, normalize, resolve, sep } from "node:path";

export const HTML = "text/html; charset=utf-8";
/** A server that knows its files. */
export const TYPES = {
  ".html": HTML, ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".woff2": "font/woff2", ".json": "application/json",
};
/** A server that knows nothing of wasm: every such file is some bytes. */
export const WITHOUT_WASM = { ...TYPES, ".wasm": undefined };

/**
 * Serves on a free port of this machine until `close()`; `origin` is its address, `requests` the paths asked for. What it
 * is given is looked at with every request, so a test may change it:
 * `folders` (`{ "/path/": folder }`; the first that fits), `pages` (`{ "/path": text }`), `headers`, `types` by ending, `broken`
 * (a RegExp: these paths are not there), `compressed` (true: as a server that is set up well does, what has a `.br` beside it goes out as
 * that, and only the page itself is asked for again).
 */
export async function serveSite(site) {
  site.requests = [];
  site.pages ??= {};
  const server = createServer((request, response) => {
    const { headers, types = TYPES } = site;
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    site.requests.push(path);
    const type = (name) => types[extname(name)] ?? "application/octet-stream";
    if (Object.hasOwn(site.pages, path)) {
      response.writeHead(200, { ...headers, "content-type": extname(path) ? type(path) : HTML }).end(site.pages[path]);
      return;
    }
    const file = site.broken?.test(path) ? undefined : inFolders(site.folders ?? {}, path);
    if (!file) {
      response.writeHead(404).end("not found");
      return;
    }
    const packed = site.compressed && existsSync(`${file}.br`) ? { "content-encoding": "br", vary: "accept-encoding" } : undefined;
    const kept = site.compressed && { "cache-control": extname(file) === ".html" ? "no-cache" : "max-age=31536000, immutable" };
    response.writeHead(200, { ...headers, ...packed, ...kept, "content-type": type(file) });
    createReadStream(packed ? `${file}.br` : file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}

/** The file that a path means; never one outside the folder. */
function inFolders(folders, path) {
  const start = Object.keys(folders).find((start) => path.startsWith(start));
  if (start === undefined) return undefined;
  const folder = resolve(folders[start]);
  const file = normalize(`${folder}${sep}${path.slice(start.length) || "index.html"}`);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** A port that nobody listens on. */
export const freePort = () => new Promise((done) => {
  const server = listen().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});
