// Parts of the app are loaded when they are first needed: what a first visit loads, and what happens where a part is missing.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { APP, running, useApp, withPage } from "../helpers/app.mjs";
import { EXAMPLE, announced, field, go, menu, result, resultWith } from "../helpers/calculate.mjs";
import { records } from "../helpers/database.mjs";
import { serveSite } from "../helpers/site.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const app = useApp();
const RULES = "**/split_rules.wasm";
// What shows a result, with what reads and writes what is kept; and what opens in the head, with the planner.
const EARLY = "**/joined_early.wasm";
const SOON = "**/joined_soon.wasm";
const name = (url) => url.split("/").pop().replace(/-[0-9a-f]{16}/, "");

/** The wasm files that this visit asked for, after `work`. */
async function requested(options, work) {
  const files = [];
  const prepare = (page) => page.on("request", (request) => { if (request.url().endsWith(".wasm")) files.push(name(request.url())); });
  await withPage(app, { ...options, prepare }, work);
  return files;
}

/** Those of them that are a part's own. */
const asked = async (...visit) => (await requested(...visit)).filter((file) => !/^(joined_)?chunk_/.test(file));

/** What follows unasked, in whatever order it comes. */
const FOLLOWS = ["joined_early.wasm", "joined_soon.wasm"];

test("a first visit loads the app, and then what it will want; nothing else", async () => {
  const files = await asked({ hash: "" }, async (page) => {
    await page.locator(".result .picture").waitFor();
    await nothingHappens();
  });
  assert.equal(files[0], "ita-app_bg.wasm");
  assert.deepEqual(files.slice(1).sort(), FOLLOWS);
});

test("a first visit asks for no database before something is entered", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await page.locator(".result .picture").waitFor();
    await nothingHappens();
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  });
});

test("where there are numbers already, the first view shows their result", async () => {
  const files = await asked({}, async (page) => {
    assert.equal((await result(page)).number, EXAMPLE.number);
    await page.locator(".result .next").waitFor();
    await nothingHappens();
  });
  assert.deepEqual([...files.slice(0, 1), ...files.slice(1).sort()], ["ita-app_bg.wasm", ...FOLLOWS]);
});

test("numbers are typed before what shows their result is here; where that cannot be loaded it is told, and asked for again", async () => {
  const prepare = (page) => page.route(EARLY, (route) => route.abort());
  await withPage(app, { prepare, hash: "", allow: /joined_early|Failed to fetch|ERR_FAILED/ }, async (page) => {
    await field(page, "iit").fill("98.10");
    await page.getByRole("alert").filter({ hasText: "โหลดส่วนนี้ไม่สำเร็จ" }).waitFor();
    assert.equal(await page.locator(".result-number").count(), 0);
    await page.unroute(EARLY);
    await field(page, "eit").fill("93.20");
    await field(page, "oit").fill("97.50");
    await resultWith(page, EXAMPLE.number);
    await announced(page, EXAMPLE.number);
    assert.equal(await page.getByRole("alert").count(), 0);
  });
});

test("nothing is lost while what keeps it is on its way: the browser asks, and it is kept when it comes", async () => {
  let release;
  const gate = new Promise((resolve) => { release = resolve; });
  const prepare = (page) => page.route(EARLY, async (route) => { await gate; await route.continue(); });
  await withPage(app, { prepare, hash: "" }, async (page) => {
    await field(page, "iit").fill("98.10");
    const asks = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
    assert.equal(await asks(), true);
    assert.deepEqual(await records(page), {});
    release();
    await becomes(async () => JSON.stringify(await records(page)).includes("98.10"), true);
    await becomes(asks, false);
  });
});

test("each part comes when it is first needed, and once", async () => {
  const files = await asked({}, async (page) => {
    await page.locator(".result .next").waitFor();
    for (const [href, title] of [["rules", /หลักเกณฑ์/], ["help", /ช่วยเหลือ|วิธี/], ["rules", /หลักเกณฑ์/]]) {
      await go(page, href);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
    }
  });
  const late = files.slice(1).filter((file) => !FOLLOWS.includes(file)).sort();
  // หลักเกณฑ์ says what has changed since the year before, and so brings the years, in a file of theirs or with what else needs them.
  assert.deepEqual(late.filter((file) => file !== "split_years.wasm"), ["split_help.wasm", "split_rules.wasm"]);
});

test("what reads a pasted table comes with the first paste", async () => {
  const files = await asked({ hash: "" }, async (page) => {
    await page.locator(".start-ways button").first().click();
    await page.locator("dialog[open]").waitFor();
  });
  assert.ok(files.includes("split_paste.wasm"), files.join(" "));
});

test("a link to an older year waits for its rules", async () => {
  const of = (year) => requested({ hash: `ITA:1.0/FY:${year}/iit:90/eit:90/oit:90`, keep: true }, (page) => resultWith(page, "90.00"));
  const first = new Set(await of(2568));
  // Which file they come in is the build's to choose.
  assert.notDeepEqual((await of(2564)).filter((file) => !first.has(file)), []);
});

test("a part that cannot be loaded is told, loses nothing, and can be asked for again", async () => {
  const prepare = (page) => page.route(RULES, (route) => route.abort());
  await withPage(app, { prepare, allow: /split_rules|Failed to fetch|ERR_FAILED/ }, async (page) => {
    await field(page, "eit").fill("94");
    await go(page, "rules");
    await page.getByRole("alert").filter({ hasText: "โหลดส่วนนี้ไม่สำเร็จ" }).waitFor();
    assert.equal(await field(page, "eit").inputValue(), "94");
    await page.unroute(RULES);
    await go(page, "rules");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
  });
});

test("a part that never answers is told after half a minute, can be asked for again, and is taken however late it comes", async () => {
  let answer;
  const gate = new Promise((resolve) => { answer = resolve; });
  let requests = 0;
  const prepare = async (page) => {
    await page.clock.install();
    await page.route(RULES, async (route) => {
      const mine = (requests += 1);
      // The first hangs, and comes in the end; the second fails; there is no third.
      if (mine === 1) await gate;
      return mine === 2 ? route.abort() : route.continue();
    });
  };
  await withPage(app, { prepare, allow: /split_rules|no answer|Failed to fetch|ERR_FAILED/ }, async (page) => {
    const told = page.getByRole("alert").filter({ hasText: "โหลดส่วนนี้ไม่สำเร็จ" });
    const looked = page.waitForRequest((request) => request.url() === app.url);
    await field(page, "eit").fill("94");
    await go(page, "rules");
    await becomes(() => requests, 1);
    await page.clock.runFor(11_000);
    await page.locator(".busy", { hasText: "ยังโหลดไม่เสร็จ" }).waitFor();
    assert.equal(await told.count(), 0);
    await page.clock.runFor(20_000);
    await told.waitFor();
    await looked; // whether there is a new build
    assert.equal(await page.locator(".busy").innerText(), "");
    assert.equal(await field(page, "eit").inputValue(), "94");
    await told.getByRole("button").first().click();
    await told.waitFor({ state: "detached" });
    await go(page, "rules");
    await becomes(() => requests, 2);
    await told.waitFor();
    const came = page.waitForResponse(RULES);
    answer();
    await (await came).finished();
    await page.clock.runFor(1000);
    await go(page, "rules");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    assert.equal(requests, 2, "what came late is there");
  });
});

test("a part that is gone because a new build is there says so, and a reload brings that with nothing lost", async () => {
  const copy = mkdtempSync(join(tmpdir(), "ita-renewed-"));
  cpSync(APP, copy, { recursive: true });
  const site = await serveSite({ folders: { "/a/": copy } });
  const here = { browser: app.browser, origin: site.origin, url: `${site.origin}/a/` };
  try {
    await withPage(here, { allow: /split_rules|404/ }, async (page) => {
      const build = () => page.locator("meta[name=ita-build]").getAttribute("content");
      const old = await build();
      site.broken = /split_rules/;
      await field(page, "eit").fill("94");
      await go(page, "rules");
      await page.getByRole("alert").filter({ hasText: "โหลดส่วนนี้ไม่สำเร็จ" }).waitFor();
      await nothingHappens();
      assert.equal(await page.locator("#update").isVisible(), false, "the page is this build's: there is no other");
      const index = join(copy, "index.html");
      writeFileSync(index, readFileSync(index, "utf8").replace(old, "0123456789abcdef"));
      await go(page, "rules");
      await page.locator("#update", { hasText: "มีรุ่นใหม่ของหน้านี้" }).waitFor();
      site.broken = undefined;
      await page.locator("#update-now").click();
      await becomes(async () => (await build()) === "0123456789abcdef", true);
      await running(page);
      assert.equal(await field(page, "eit").inputValue(), "94");
      await go(page, "rules");
      await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
    });
  } finally {
    site.close();
    rmSync(copy, { recursive: true });
  }
});

test("what opens in the head comes after the page; pressed before that it opens when it is here, and where it is not it is told", async () => {
  const prepare = (page) => page.route(SOON, (route) => route.abort());
  await withPage(app, { prepare, allow: /joined_soon|Failed to fetch|ERR_FAILED/ }, async (page) => {
    await page.locator("#menu").click();
    await page.getByRole("alert").filter({ hasText: "โหลดส่วนนี้ไม่สำเร็จ" }).waitFor();
    await page.unroute(SOON);
    await page.locator("#menu").click();
    await menu(page);
    await page.locator("#menu-panel #share").waitFor();
  });
});

test("of two tabs pressed one after the other the last stays, whichever part comes late", async () => {
  let release;
  const gate = new Promise((resolve) => { release = resolve; });
  const prepare = (page) => page.route("**/split_improve.wasm", async (route) => { await gate; await route.continue(); });
  await withPage(app, { prepare }, async (page) => {
    const tab = (name) => page.locator(".nav a", { hasText: name });
    const title = (name) => page.locator("main h1", { hasText: name });
    await tab("ยกระดับ").click();
    await tab("งานและมาตรการ").click();
    await title("งานและมาตรการ").waitFor();
    const came = page.waitForResponse("**/split_improve.wasm");
    release();
    await (await came).finished();
    await nothingHappens();
    await title("งานและมาตรการ").waitFor();
    assert.equal(await tab("งานและมาตรการ").getAttribute("aria-current"), "page");
    // It is here now, and comes when it is asked for.
    await tab("ยกระดับ").click();
    await title("ยกระดับ").waitFor();
  });
});

test("parts load from a server that gives wasm another type", async () => {
  const prepare = (page) => page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await withPage(app, { prepare, allow: /MIME|instantiateStreaming/ }, async (page) => {
    assert.equal((await result(page)).number, EXAMPLE.number);
    await go(page, "rules");
    await page.getByRole("heading", { level: 1, name: /หลักเกณฑ์/ }).waitFor();
  });
});
