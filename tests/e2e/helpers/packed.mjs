// The npm package as others get it: packed, and installed into an empty project from nothing but that file.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { DIST } from "./element.mjs";

/**
 * The project, for one spec file: its `folder`, `run(program, ...arguments)` in it, and `write({ name: text })` into it. It
 * has gone after the last test.
 */
export function usePackage() {
  const project = {};
  project.run = (file, ...args) => execFileSync(file, args, { cwd: project.folder, encoding: "utf8" });
  project.write = (files) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project.folder, name)), { recursive: true });
      writeFileSync(join(project.folder, name), text);
    }
  };
  before(() => {
    project.folder = mkdtempSync(join(tmpdir(), "ita-npm-"));
    const [{ filename }] = JSON.parse(project.run("npm", "pack", join(DIST, "npm"), "--json", "--loglevel=error"));
    project.write({ "package.json": JSON.stringify({ name: "empty", private: true, type: "module" }) });
    project.run("npm", "install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", `./${filename}`);
  });
  after(() => rmSync(project.folder, { recursive: true, force: true }));
  return project;
}
