// Where the program cannot run at all, in Firefox: opened as a file, and in a frame without rights. start.spec.mjs has the rest.
import assert from "node:assert/strict";
import { dirname, join, resolve } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serveApp } from "../helpers/app.mjs";
import { firefoxTest, useFirefox, visitFirefox } from "../helpers/firefox.mjs";
import { serveSite } from "../helpers/site.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const INDEX = pathToFileURL(join(resolve(process.env.ITA_APP ?? join(here, "../../../dist/app")), "index.html")).href;
// As it is where people use it: the driver lets files load files.
const firefox = useFirefox({ "security.fileuri.strict_origin_policy": true });
const site = {};
before(async () => {
  site.app = await serveApp();
  const page = `<!doctype html><meta charset="utf-8"><title>กรอบ</title><link rel="icon" href="data:,">
    <iframe sandbox="allow-scripts" src="${site.app.url}#/embed/card/ITA:1.0/FY:2568/iit:98.1/eit:91.2/oit:97.5" width="900" height="820"></iframe>`;
  site.around = await serveSite({ pages: { "/": page } });
});
after(() => [site.app, site.around].forEach((one) => one?.close()));

/** What a frame or page shows, once a note stands in it. */
async function noteOf(frame) {
  await frame.waitForFunction(() => document.querySelector("#boot-note:not([hidden])"), { timeout: 10_000 });
  return frame.evaluate(() => [document.querySelector("#boot-note [data-reason]:not([hidden])").dataset.reason, document.querySelector("#app").innerText]);
}

firefoxTest("opened as a file it says that it has to come from a server", async () => {
  await visitFirefox(firefox, INDEX, async (page) => {
    const [reason, text] = await noteOf(page);
    assert.equal(reason, "file");
    assert.doesNotMatch(text, /[0-9๐-๙]|ผ่าน/);
  }, { allow: /./ });
});

firefoxTest("in a frame without rights there is a note and nothing else", async () => {
  await visitFirefox(firefox, `${site.around.origin}/`, async (page) => {
    const handle = await page.waitForSelector("iframe");
    const [reason, text] = await noteOf(await handle.contentFrame());
    assert.deepEqual([reason, text.trim()], ["sandbox", ""]);
  }, { allow: /./ });
});
