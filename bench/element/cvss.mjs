// RedHat's calculator for CVSS v4, to be measured and never committed: its page and what the page asks for, all from this
// machine. `CVSS_CALCULATOR` names a copy of its repository; without it, it is cloned.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const REPOSITORY = "https://github.com/RedHatProductSecurity/cvss-v4-calculator";
const COMMIT = "d1eafe06859e6610600f772ed98502bc1cd63526";
/** What its page loads from another host, and the packages that hold the same files. */
const PACKAGES = ["vue@3.2.45", "spectre.css@0.5.9"];

/** Its files by path, to be served. The other host's files come from npm; the logo of another host is left out. */
export function cvss(tools) {
  const folder = process.env.CVSS_CALCULATOR ?? join(tools, "bench/cvss");
  if (!existsSync(join(folder, "index.html"))) {
    execFileSync("git", ["clone", "--quiet", REPOSITORY, folder], { stdio: "inherit" });
    execFileSync("git", ["-C", folder, "checkout", "--quiet", COMMIT], { stdio: "inherit" });
  }
  const libraries = join(tools, "bench/libraries");
  if (!existsSync(join(libraries, "node_modules/vue"))) {
    mkdirSync(libraries, { recursive: true });
    execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--prefix", libraries, ...PACKAGES], { stdio: "inherit" });
  }
  const files = {};
  let page = readFileSync(join(folder, "index.html"), "utf8").replace(/<img[^>]*first\.org[^>]*>/, "");
  page = page.replace(/https:\/\/unpkg\.com\/([^@"]+)@[^/]+\/([^"]+)/g, (_, name, path) => {
    files[`/cvss/lib/${name}/${path}`] = readFileSync(join(libraries, "node_modules", name, path));
    return `lib/${name}/${path}`;
  });
  if (page.includes("https://unpkg.com")) throw new Error("the page asks another host for something new: see bench/element/cvss.mjs");
  files["/cvss/index.html"] = Buffer.from(page);
  for (const name of ["app.js", "cvss40.js", "metrics.json", "styles.css"]) files[`/cvss/${name}`] = readFileSync(join(folder, name));
  return files;
}
