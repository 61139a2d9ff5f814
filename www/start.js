// Starts the program, and gives it the page once it is drawn: it may have to load more first. boot.js says why it did not start.
const element = (id) => document.getElementById(id);

addEventListener("ita-running", () => {
  element("app").inert = false;
  element("boot-note").hidden = true;
  document.documentElement.dataset.app = "running";
});

import(element("app-js").href).then((app) => app.default({ module_or_path: element("app-wasm").href })).catch((error) => {
  console.error(error);
  dispatchEvent(new CustomEvent("ita-failed", { detail: error }));
});
