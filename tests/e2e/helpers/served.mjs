// The app as a newcomer has it: `cargo xtask serve`, which is Trunk's own server.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./site.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const PATIENCE = 600_000; // ms: the first build compiles everything

/** Starts it, and waits until it answers: its `url`, what it has printed (`said()`), and how to end it. */
export async function serveAsNewcomer(options = []) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  // A group of its own: cargo, xtask and Trunk end together.
  const command = ["xtask", "serve", "--no-open", "--port", String(port), ...options];
  const child = spawn("cargo", command, { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const ended = new Promise((done) => child.once("exit", done));
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  // Trunk listens when the first build is done, and says so.
  await new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`cargo xtask serve does not serve:\n${text}`)), PATIENCE);
    const hear = (piece) => {
      text += piece;
      if (/server listening at/.test(text)) {
        clearTimeout(late);
        done();
      }
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    ended.then((code) => fail(new Error(`cargo xtask serve has ended (${code}):\n${text}`)));
  }).catch(async (error) => {
    await close();
    throw error;
  });
  return { url, said: () => text, close };
}
