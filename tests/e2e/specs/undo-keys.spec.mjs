// Ctrl+Z takes back the last change of the work wherever one is, but where somebody types what is no part of it yet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { agencies } from "../helpers/agencies.mjs";
import { field, go, menu, resultWith } from "../helpers/calculate.mjs";
import { becomes, nothingHappens } from "../helpers/wait.mjs";

const app = useApp();

/** Takes a table of so many agencies that their list is searched. */
async function many(page) {
  const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(agencies(60)) };
  await page.locator(".start-ways input[type=file]").setInputFiles(file);
  await page.locator(".dialog .primary").click();
  await page.locator(".overview-table").waitFor();
}

test("in a search the browser takes back what was typed there, and the agencies that came before it stay", async () => {
  await withPage(app, { hash: "" }, async (page) => {
    await many(page);
    const search = page.locator("#overview-search");
    const rows = page.locator(".overview-table tbody tr[aria-rowindex]");
    await search.pressSequentially("แห่งที่ 7");
    await becomes(async () => (await rows.count()) < 20, true);
    await search.press("Control+z");
    await becomes(async () => (await search.inputValue()) !== "แห่งที่ 7", true);
    await nothingHappens();
    assert.ok(await page.locator(".overview-table").isVisible(), "the import is still there");
    await page.locator("#agencies").click();
    // A browser takes back what was typed last, wherever that was: here.
    await page.locator("#agencies-search").pressSequentially("ใต้");
    await page.locator("#agencies-search").press("Control+z");
    await nothingHappens();
    assert.ok(await page.locator("#agencies-search").isVisible());
    assert.match(await page.locator("#undo").getAttribute("aria-label"), /^เลิกทำ: /);
    await page.keyboard.press("Escape");
    // Anywhere else it takes back the import.
    await page.locator("h1").first().click();
    await page.keyboard.press("Control+z");
    await page.locator(".overview-table").waitFor({ state: "detached" });
  });
});

test("under a dialog nothing changes unseen, nor while a sentence of a report is edited, or a name is typed for another site", async () => {
  await withPage(app, {}, async (page) => {
    await field(page, "eit").fill("80");
    await resultWith(page, "92.43");
    const stays = async () => {
      await nothingHappens();
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      assert.equal(await page.locator("#result .result-number b").innerText(), "92.43");
    };
    await page.locator(".nav a", { hasText: "ผลคะแนน" }).click();
    await menu(page);
    await page.locator("#share").click();
    await page.locator("dialog[open] input[readonly]").press("Control+z");
    await stays();
    await menu(page);
    await page.locator("#files").click();
    await page.locator("#save-file").press("Control+z");
    await stays();
    await go(page, "embed");
    await page.locator("#embed-agency").pressSequentially("x");
    await page.locator("#embed-agency").press("Control+z");
    await page.locator(".nav a", { hasText: "รายงาน" }).click();
    await page.locator("#edit-report").click();
    await page.locator("[data-key='result.overall']").click();
    await page.locator("#sentence").pressSequentially("ก");
    await page.locator("#sentence").press("Control+z");
    await page.locator("#sentence").press("Escape");
    await page.locator(".nav a", { hasText: "ผลคะแนน" }).click();
    await resultWith(page, "92.43");
    await field(page, "iit").press("Control+z");
    await resultWith(page, "96.39");
  });
});
