// The two pictures of the README: the example's result, and the plan from there. `cargo xtask pictures` builds the app and calls this.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch, running, serveApp } from "./helpers/app.mjs";

const PICTURES = [
  { name: "result.png", hash: "/example/bang-krabue", shows: ".picture" },
  { name: "plan.png", hash: "/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/excellent", shows: ".plan" },
];

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
const [site, browser] = await Promise.all([serveApp(), launch()]);
try {
  for (const { name, hash, shows } of PICTURES) {
    const context = await browser.newContext({ locale: "th-TH", colorScheme: "light", viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(`${site.url}#${hash}`);
    await running(page);
    if (await page.locator(".letter-buttons .primary").count()) await page.locator(".letter-buttons .primary").click();
    await page.locator(shows).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, name), animations: "disabled", caret: "hide" });
    console.log(`  ${name}`);
    await context.close();
  }
} finally {
  await browser.close();
  site.close();
}
