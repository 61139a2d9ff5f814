// The life of the element: attributes, properties, moves, removals, late and double definitions, forms, and memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { VECTOR, WHY, useElement } from "../helpers/element.mjs";
import { field, scored, seen, useChromium, visit } from "../helpers/element-page.mjs";
import { NOTHING, becomes } from "../helpers/wait.mjs";

const site = useElement();
const chrome = useChromium();
const demo = (name) => `${site.url}demo/${name}.html`;

/** A page with one calculator, and the events it tells. */
const withOne = (work) => visit(chrome, demo("csp"), async (page) => {
  await scored(page);
  await page.evaluate(() => {
    window.told = [];
    window.one = document.querySelector("ita-score");
    for (const type of ["ita-change", "ita-error"]) {
      document.body.addEventListener(type, (event) => told.push({ type, detail: event.detail, composed: event.composed }));
    }
    window.next = (change) => new Promise((done) => {
      one.addEventListener("ita-change", () => done(one.result), { once: true });
      one.addEventListener("ita-error", (event) => done(event.detail), { once: true });
      change();
    });
  });
  await work(page);
});

test("every attribute is live", async () => {
  await withOne(async (page) => {
    const set = (name, value) => page.evaluate(async ([name, value]) => {
      if (value === null) one.removeAttribute(name); else one.setAttribute(name, value);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, [name, value]);
    const now = async () => (await seen(page))[0];
    await set("lang", "en");
    // English comes with the full module, which is loaded now.
    await becomes(async () => /^The level is Good/.test((await now()).why), true);
    await set("numerals", "thai");
    assert.equal((await now()).number, "๙๖.๓๙");
    await set("numerals", null);
    await set("lang", null);
    assert.equal((await now()).why, WHY);
    await set("vector", "ITA:1.0/FY:2568/overall:96.39");
    assert.match((await now()).level, /^อย่างน้อยผ่านดี อาจถึงผ่านดีเยี่ยม$/);
    await set("year", "2569");
    // Another year comes with a module of its own.
    await becomes(() => page.evaluate(() => one.result.fiscal_year), 2569);
    assert.equal(await page.evaluate(() => one.vector), "ITA:1.0/FY:2569/overall:96.39", "the value goes with the year");
    await set("mode", "card");
    assert.equal(await page.locator("ita-score input").count(), 0);
    await set("mode", "calculator");
    await set("readonly", "");
    assert.equal(await page.locator("ita-score input").first().evaluate((input) => input.readOnly), true);
    await set("readonly", null);
    assert.equal(await page.locator("ita-score input").first().evaluate((input) => input.readOnly), false);
    await set("agency", "อบต. ตัวอย่าง");
    assert.equal((await now()).agency, "อบต. ตัวอย่าง");
    assert.equal(await page.evaluate(() => one.result.agency), "อบต. ตัวอย่าง");
  });
});

test("vector and result are properties; events bubble out of any shadow with the contract's JSON", async () => {
  await withOne(async (page) => {
    const result = await page.evaluate((vector) => next(() => { one.vector = vector; }), "ITA:1.0/FY:2567/oit:95.84/iit:92.24/eit:94.150");
    assert.equal(result.vector, "ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84");
    assert.deepEqual(result.overall, { score: "94.25", low: "94.25", high: "94.25", exact: "94.253" });
    assert.deepEqual(Object.keys(result), ["fiscal_year", "agency", "vector", "rulebook", "complete", "overall", "level",
      "guaranteed", "possible", "nodes", "why", "next", "near_edge", "published"]);
    const error = await page.evaluate(() => next(() => { one.vector = "ITA:1.0/FY:2568/nix:1"; }));
    assert.deepEqual([error.error.code, error.error.node], ["unknown_node", "nix"]);
    const [change, refused] = await page.evaluate(() => told);
    assert.deepEqual([change.type, change.composed, change.detail.vector], ["ita-change", true, result.vector]);
    assert.deepEqual([refused.type, refused.composed], ["ita-error", true]);
    assert.equal(await page.evaluate(() => one.result.overall.score), "94.25", "the last good result stays");
    const again = await page.evaluate(async () => { const before = told.length; one.vector = "ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84"; await new Promise((done) => one.addEventListener("ita-change", done, { once: true })); return told.slice(before).map(({ type }) => type); });
    assert.deepEqual(again, ["ita-change"]);
    const empty = await page.evaluate(() => next(() => { one.vector = null; }));
    assert.equal(empty.vector, "ITA:1.0/FY:2567");
  });
});

test("every error code of the contract that an element can meet", async () => {
  await withOne(async (page) => {
    for (const [vector, code] of [
      ["ITA:1.0/FY:2561/iit:1", "unknown_year"], ["ITA:1.0/FY:2568/iit:101", "out_of_range"], ["ITA:1.0/FY:2568/iit:x", "not_a_number"],
      ["ITA:1.0/FY:2568/overall:1/iit:1", "conflict"], ["ITA:9/FY:2568", "bad_vector"], ["nonsense", "unknown_year"],
    ]) {
      const error = await page.evaluate((vector) => next(() => { one.vector = vector; }), vector);
      assert.equal(error.error?.code, code, vector);
    }
  });
});

test("properties set before the upgrade, elements by script, modules loaded twice", async () => {
  await visit(chrome, demo("late"), async (page) => {
    await page.waitForSelector("#after");
    await scored(page);
    const all = await seen(page);
    assert.deepEqual(all.map(({ number }) => number), ["96.39", "96.39", "96.39"]);
    assert.equal(await page.evaluate(() => Object.hasOwn(document.getElementById("first"), "vector")), false);
    const wasm = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm")).length);
    assert.equal(wasm, 1, "the version that came second is never used");
  });
});

test("moved, removed, added again: the same state; 200 cycles leave nothing behind", async () => {
  await withOne(async (page) => {
    await field(page, "eit").fill("95");
    const after = await page.evaluate(async () => {
      const place = document.createElement("div");
      document.body.append(place);
      place.append(one);
      one.remove();
      document.body.append(one);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return [one.vector, one.shadowRoot.querySelectorAll("[part=box]").length, one.shadowRoot.querySelector("[data-id=eit]").value];
    });
    assert.deepEqual(after, ["ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5", 1, "95"]);
    const cycles = (count) => page.evaluate(async ([count, vector]) => {
      for (let n = 0; n < count; n += 1) {
        const element = document.createElement("ita-score");
        element.setAttribute("vector", vector);
        element.setAttribute("mode", n % 2 ? "card" : "calculator");
        document.body.append(element);
        await new Promise((done) => element.addEventListener("ita-change", done, { once: true }));
        element.shadowRoot.querySelector("input, a")?.dispatchEvent(new Event("input", { bubbles: true }));
        element.remove();
      }
      told.length = 0; // the test's own list holds every result
      gc(); await new Promise((done) => requestIdleCallback(done)); gc();
    }, [count, VECTOR]);
    const client = await page.context().newCDPSession(page);
    const measure = async () => {
      await client.send("HeapProfiler.collectGarbage");
      const [heap, counters] = [await client.send("Runtime.getHeapUsage"), await client.send("Memory.getDOMCounters")];
      return { heap: heap.usedSize, nodes: counters.nodes, listeners: counters.jsEventListeners };
    };
    await cycles(20);
    const before = await measure();
    await cycles(200);
    const grown = await measure();
    assert.ok(grown.nodes - before.nodes < 50, `DOM nodes: ${before.nodes} to ${grown.nodes}`);
    assert.ok(grown.listeners - before.listeners < 10, `listeners: ${before.listeners} to ${grown.listeners}`);
    assert.ok(grown.heap - before.heap < 200_000, `heap: ${before.heap} to ${grown.heap}`);
  });
});

test("in a form: sent, disabled, reset, and an invalid value holds it back", async () => {
  await visit(chrome, demo("form"), async (page) => {
    await scored(page);
    const send = async () => { await page.locator("button").first().click(); return page.locator("#sent").innerText(); };
    assert.deepEqual(JSON.parse(await send()), [["who", ""], ["ita", VECTOR]], "what is disabled is not sent");
    assert.equal(await page.locator("#off input").first().evaluate((input) => input.readOnly), true);
    await field(page, "eit").fill("95");
    assert.deepEqual(JSON.parse(await send())[1], ["ita", "ITA:1.0/FY:2568/iit:98.1/eit:95/oit:97.5"]);
    await field(page, "eit").fill("x");
    assert.equal(await page.evaluate(() => document.getElementById("form").checkValidity()), false);
    await page.locator("button[type=reset]").click();
    await page.waitForFunction((vector) => document.querySelector("ita-score").result.vector === vector, VECTOR);
    assert.deepEqual(JSON.parse(await send())[1], ["ita", VECTOR]);
    assert.equal(await page.evaluate(() => document.querySelector("ita-score").form.id), "form");
    assert.equal(await page.evaluate(() => { const one = document.querySelector("ita-score"); one.formStateRestoreCallback("ITA:1.0/FY:2568/overall:90"); return one.vector; }), "ITA:1.0/FY:2568/overall:90");
  });
});

test("at rest it leaves nothing running: a page that only has it is idle", async () => {
  await withOne(async (page) => {
    const ran = await page.evaluate((time) => new Promise((done) => {
      let count = 0;
      const watch = new MutationObserver(() => { count += 1; });
      watch.observe(one.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
      setTimeout(() => done(count), time);
    }), NOTHING);
    assert.equal(ran, 0);
  });
});
