// The shell around the app: it loads, and nothing leaves its origin. What stands before that is in start.spec.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, useApp, withPage } from "../helpers/app.mjs";

const app = useApp({ whole: true });

test("the app starts, from a sub-folder, without a complaint and without asking another origin", async () => {
  await withPage(app, {}, async (page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.ok(await page.locator("#boot-note").isHidden());
  });
});

test("the fonts come with the app", async () => {
  await withPage(app, {}, async (page) => {
    const loaded = await page.evaluate(async () => {
      await document.fonts.load('16px "Sarabun"', "ก a");
      return [...document.fonts].filter((font) => font.status === "loaded").length;
    });
    assert.ok(loaded >= 2, `${loaded} of the Thai and Latin fonts are loaded`);
  });
});

test("axe finds no violation", async () => {
  await withPage(app, {}, async (page) => assertAccessible(page));
});
