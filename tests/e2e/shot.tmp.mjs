import { serveApp, launch, running } from "./helpers/app.mjs";
const [,, out, w, h, hash, ...rest] = process.argv;
const site = await serveApp(); const browser = await launch();
const opt = Object.fromEntries(rest.filter(r=>r.includes("=")).map(r=>r.split(/=(.*)/s)));
const context = await browser.newContext({ locale: "th-TH", viewport: { width: +w, height: +h }, colorScheme: opt.scheme ?? "light", forcedColors: opt.forced ? "active" : null, permissions: ["clipboard-read","clipboard-write"] });
const page = await context.newPage();
page.on("console", m => { if (["error","warning"].includes(m.type())) console.log("console:", m.text()); });
page.on("pageerror", e => console.log("pageerror:", String(e)));
await page.goto(site.url + "#" + hash); await running(page);
await page.waitForTimeout(400);
if (opt.do) { await eval(`(async()=>{${opt.do}})()`); await page.waitForTimeout(400); }
if (opt.pdf) { await page.pdf({ path: opt.pdf, preferCSSPageSize: true, tagged: true, outline: true }); }
await page.screenshot({ path: out, fullPage: opt.full === "1" });
if (opt.y) { await page.evaluate(y => scrollTo(0,+y), opt.y); await page.waitForTimeout(200); await page.screenshot({ path: out.replace(".png","-y.png") }); }
console.log("height", await page.evaluate(() => document.documentElement.scrollHeight), "overflow", await page.evaluate(() => document.documentElement.scrollWidth > innerWidth));
await browser.close(); site.close(); process.exit(0);
