// The two pictures of the README: the example's result, and the plan from there. `cargo xtask pictures` builds the app and calls this.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, running, serveApp } from "./helpers/app.mjs";

const PICTURES = [
  { name: "result.png", hash: "/example/bang-krabue", shows: ".picture" },
  { name: "plan.png", hash: "/example/bang-krabue", tab: "improve", shows: ".steps-of-plan" },
];

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const [site, browser] = await Promise.all([serveApp(), launch()]);
try {
  for (const { name, hash, tab, shows } of PICTURES) {
    const context = await browser.newContext({ locale: "th-TH", colorScheme: "light", viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(`${site.url}#${hash}`);
    await running(page);
    if (tab) await page.locator(`nav a[href*="${tab}"]`).first().click();
    await page.locator(shows).first().waitFor();
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    // What is kept is kept by now, and the head says nothing of it.
    await page.locator(".saved", { hasText: "กำลังบันทึก" }).waitFor({ state: "detached" });
    await page.screenshot({ path: join(folder, name), animations: "disabled", caret: "hide" });
    console.log(`  ${name}`);
    await context.close();
  }
} finally {
  await browser.close();
  site.close();
}
