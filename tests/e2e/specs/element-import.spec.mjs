// `import "ita-score"` in a browser: built and served by Vite, and as it is, without a bundler. It registers <ita-score>, and
// gives what scores without it.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build, createServer as serveByVite } from "vite";
import { DIST, POLICY, VECTOR } from "../helpers/element.mjs";
import { scored, seen, useChromium, visit } from "../helpers/element-page.mjs";
import { usePackage } from "../helpers/packed.mjs";
import { WITHOUT_WASM, freePort, serveSite } from "../helpers/site.mjs";

const project = usePackage();
const chrome = useChromium();
const BASE = "/agency/site/";

const page = (icon, scripts) => `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="${icon}">
  ${scripts}</head><body><ita-score mode="card" vector="${VECTOR}">ITA</ita-score><output></output></body></html>`;
const main = (from) => `import "${from}";
  import { score, plan } from "${from}";
  const result = await score({ fiscal_year: 2564, inputs: { overall: "81.45" } });
  const way = await plan("${VECTOR}", { target: "excellent" });
  document.querySelector("output").value = [result.level.id, way.cost].join(" ");`;

before(() => project.write({
  "index.html": page("/icon.svg", '<script type="module" src="./main.js"></script>'),
  "main.js": main("ita-score"),
  "public/icon.svg": readFileSync(join(DIST, "demo/icon.svg"), "utf8"),
  "plain/index.html": page("../public/icon.svg", '<script type="module" src="main.js"></script>'),
  "plain/main.js": main("../node_modules/ita-score/index.js"),
  "plain/named.html": page("../public/icon.svg", `<script type="importmap">{"imports":{"ita-score":"../node_modules/ita-score/index.js"}}</script>
    <script type="module" src="../main.js"></script>`),
}));

/** Serves a folder of the project under `BASE`, wasm as some bytes; `work` gets the address and the paths asked for. */
async function served(folder, policy, work) {
  const headers = policy && { "content-security-policy": policy };
  const site = await serveSite({ folders: { [BASE]: join(project.folder, folder) }, headers, types: WITHOUT_WASM });
  try {
    await work(site.origin + BASE, site.requests);
  } finally {
    site.close();
  }
}

/** The element is registered and computes, and what scores without it does too. */
const works = (url) => visit(chrome, url, async (page) => {
  await scored(page);
  assert.equal((await seen(page))[0].number, "96.39");
  // จังหวัดตราด, FY2564: tests/cases/cases.json has the source. The plan: EIT from 93.20 to 95.
  await page.waitForFunction(() => document.querySelector("output").value === "B 1.8");
});

test("a build by Vite, served from a sub-folder under a strict policy", async () => {
  await build({ root: project.folder, base: "./", configFile: false, logLevel: "error" });
  const assets = readdirSync(join(project.folder, "dist/assets"));
  const modules = readdirSync(join(DIST, "element")).filter((name) => name.endsWith(".wasm")).length;
  assert.equal(assets.filter((name) => /^ita-score-.*\.wasm$/.test(name)).length, modules, `each module once, under a hashed name: ${assets}`);
  await served("dist", POLICY, async (url, asked) => {
    await works(url);
    assert.ok(asked.every((path) => path.startsWith(BASE)), `nothing from elsewhere: ${asked}`);
  });
});

test("Vite's own server, as somebody develops with it", async () => {
  const port = await freePort(); // its page has to know the number beforehand
  const vite = await serveByVite({
    root: project.folder, base: BASE, configFile: false, logLevel: "error", server: { host: "127.0.0.1", port, strictPort: true },
  });
  try {
    await vite.listen();
    await works(`http://127.0.0.1:${port}${BASE}`);
  } finally {
    await vite.close();
  }
});

test("without a bundler: by its path under a strict policy, and by its name with an import map", async () => {
  await served(".", POLICY, (url) => works(`${url}plain/index.html`));
  await served(".", "", (url) => works(`${url}plain/named.html`));
});
