// Starts the program, and gives it the page once it is drawn: it may have to load more first. boot.js says why it did not start.
const element = (id) => document.getElementById(id);

addEventListener("ita-running", () => {
  element("app").inert = false;
  element("boot-note").hidden = true;
  document.documentElement.dataset.app = "running";
  // Without them lines end where the browser likes, the first digit moves its field, and paper has no date.
  for (const name of ["terms", "steady", "day"]) import(`./later-${name}.js`).catch(() => {});
  // What looks after new builds, and keeps this one, comes after the app. A build that is worked on has no name, and is never kept.
  const build = document.querySelector("meta[name=ita-build]");
  if (build && parent === window) import(element("offline").src);
});

// Where there are numbers already, what reads them and shows their result comes at the same time as the program.
if (!location.hash.startsWith("#/embed/") && (location.hash.length > 1 || isKept())) {
  const { href, dataset } = element("app-wasm");
  for (const name of (dataset.early ?? "").split(" ").filter(Boolean)) {
    const early = document.createElement("link");
    Object.assign(early, { rel: "preload", as: "fetch", type: "application/wasm", crossOrigin: "anonymous", href: new URL(name, href) });
    document.head.append(early);
  }
}

function isKept() {
  try {
    // What is kept by this copy of the app; without the folder, what versions before 6 kept.
    return ["ita-score", `ita-score${new URL(".", location.href).pathname}`].some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false; // forbidden here
  }
}

import(element("app-js").href).then((app) => app.default({ module_or_path: element("app-wasm").href })).catch((error) => {
  console.error(error);
  dispatchEvent(new CustomEvent("ita-failed", { detail: error }));
});
