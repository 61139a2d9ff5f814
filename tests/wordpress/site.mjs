// A real WordPress of Debian's packages for one test run: its own database server on a private socket, its own copy of the
// files, PHP's built-in web server on a free port of this machine. Everything lies in one temporary folder and goes with it.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../e2e/helpers/site.mjs";
import { becomes } from "../e2e/helpers/wait.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const WORDPRESS = process.env.ITA_WORDPRESS ?? "/usr/share/wordpress";
/** The plugin as `cargo xtask dist` lays it out before it zips it. */
const PLUGIN = resolve(process.env.ITA_PLUGIN ?? join(root, "dist/wordpress/ita-score"));
/** How long database and site may take to come up, in ms. */
const PATIENCE = 30_000;
const PACKAGES = "wordpress wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server";

/** Programs that Debian keeps out of some users' PATH. */
const PATH = [process.env.PATH, "/usr/sbin", "/sbin"].join(":");

function run(program, args, options = {}) {
  const done = spawnSync(program, args, { encoding: "utf8", env: { ...process.env, PATH }, ...options });
  const said = `${done.stdout ?? ""}${done.stderr ?? ""}`;
  assert.equal(done.status, 0, `${program} ${args.join(" ")}: ${done.error ?? said}`);
  return said;
}

/** A server in a process group of its own, so that PHP's workers end with it; all of it ends with this program. */
function serve(program, args, options = {}) {
  const child = spawn(program, args, { stdio: "ignore", detached: true, ...options, env: { ...process.env, PATH, ...options.env } });
  child.signal = (name) => { try { process.kill(-child.pid, name); } catch { /* it has ended */ } };
  child.last = () => child.signal("SIGKILL");
  process.once("exit", child.last);
  return child;
}

function stop(child) {
  if (!child) return Promise.resolve();
  process.off("exit", child.last);
  return new Promise((done) => {
    const hard = setTimeout(child.last, 10_000);
    child.once("exit", () => { clearTimeout(hard); done(); });
    child.signal("SIGTERM");
    if (child.exitCode !== null || child.signalCode !== null) child.emit("exit");
  });
}

function config(port, socket) {
  const php = (text) => `'${String(text).replace(/[\\']/g, "\\$&")}'`;
  const salts = ["AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE"].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const defined = {
    DB_NAME: "wordpress", DB_USER: "root", DB_PASSWORD: "", DB_HOST: `localhost:${socket}`, DB_CHARSET: "utf8mb4", DB_COLLATE: "",
    WP_HOME: `http://127.0.0.1:${port}`, WP_SITEURL: `http://127.0.0.1:${port}`,
    ...Object.fromEntries(salts.map((name) => [name, randomBytes(24).toString("hex")])),
  };
  const lines = Object.entries(defined).map(([name, value]) => `define(${php(name)}, ${php(value)});`);
  // WordPress asks the internet for news and updates by itself; here it may not, so that what remains is ours.
  const switches = ["WP_HTTP_BLOCK_EXTERNAL", "DISABLE_WP_CRON", "AUTOMATIC_UPDATER_DISABLED", "WP_DEBUG", "WP_DEBUG_LOG", "WP_DISABLE_FATAL_ERROR_HANDLER"];
  lines.push(...switches.map((name) => `define(${php(name)}, true);`), "define('WP_DEBUG_DISPLAY', false);");
  return `<?php\n${lines.join("\n")}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

/** Brings a site up: its address, its users' password, what PHP complained of, and a way to take everything down. */
export async function bringUp() {
  assert.ok(existsSync(join(WORDPRESS, "wp-load.php")), `no WordPress in ${WORDPRESS}: apt-get install ${PACKAGES}`);
  assert.ok(existsSync(join(PLUGIN, "ita-score.php")), `no plugin in ${PLUGIN}: cargo xtask dist`);
  assert.ok(existsSync(join(PLUGIN, "element/ita-score.js")), `the plugin in ${PLUGIN} has no element: cargo xtask dist`);
  const folder = mkdtempSync(join(tmpdir(), "ita-wordpress-"));
  const [data, site, socket] = [join(folder, "data"), join(folder, "site"), join(folder, "db.sock")];
  let database;
  let web;
  const down = async () => {
    await stop(web);
    await stop(database);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const root = process.getuid?.() === 0 ? ["--user=root"] : [];
    const small = ["--no-defaults", ...root, `--datadir=${data}`, "--innodb-log-file-size=8M", "--innodb-buffer-pool-size=32M"];
    mkdirSync(data, { mode: 0o700 });
    run("mariadb-install-db", [...small, "--auth-root-authentication-method=normal", "--skip-test-db"]);
    // Nobody else can reach it: no network, and a socket in a folder that only we may enter.
    const quick = ["--skip-networking", "--innodb-flush-log-at-trx-commit=0", "--skip-log-bin", "--performance-schema=0"];
    const server = [...small, ...quick, `--socket=${socket}`, `--pid-file=${join(folder, "db.pid")}`];
    database = serve("mariadbd", server);
    const sql = (text) => spawnSync("mariadb", ["--no-defaults", "-uroot", `--socket=${socket}`, "-e", text]).status === 0;
    await becomes(() => sql("SELECT 1"), true, PATIENCE);
    assert.ok(sql("CREATE DATABASE wordpress CHARACTER SET utf8mb4"), "the database cannot be made");

    cpSync(WORDPRESS, site, { recursive: true, dereference: true });
    cpSync(PLUGIN, join(site, "wp-content/plugins/ita-score"), { recursive: true });
    const port = await freePort();
    writeFileSync(join(site, "wp-config.php"), config(port, socket));
    const password = randomBytes(12).toString("hex");
    const log = join(site, "wp-content/debug.log");
    const complaints = () => (existsSync(log) ? readFileSync(log, "utf8") : "");
    const install = spawnSync("php", [join(here, "install.php"), site, password], { cwd: site, encoding: "utf8" });
    assert.match(install.stdout, /^installed [\d.]+$/m, `${install.stdout}${complaints()}`);

    const url = `http://127.0.0.1:${port}/`;
    web = serve("php", ["-S", `127.0.0.1:${port}`, "-t", site], { cwd: site, env: { PHP_CLI_SERVER_WORKERS: "3" } });
    await becomes(() => fetch(url).then((answer) => answer.ok, () => false), true, PATIENCE);
    return { url, password, version: install.stdout.trim().split(" ").pop(), complaints, down };
  } catch (error) {
    await down();
    throw error;
  }
}
