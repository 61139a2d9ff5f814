// Starts the app, or says on the page why it cannot. <html data-app> tells the state: starting, running,
// unsupported, failed. No text here: both messages are in index.html, in Thai and English.
const page = document.documentElement;

function refuse(reason) {
  page.dataset.app = reason;
  const note = document.getElementById("boot-note");
  note.hidden = false;
  note.querySelector(`[data-reason="${reason}"]`).hidden = false;
}

// In another site's frame: not the whole app's first view, and the height goes to the page around, whichever it is. It is
// the only thing that is sent, and says nothing of anybody.
if (location.hash.startsWith("#/embed/")) {
  const app = document.getElementById("app");
  app.replaceChildren();
  page.dataset.embedded = "";
  new ResizeObserver(() => {
    parent.postMessage({ type: "ita-score:height", height: Math.ceil(app.getBoundingClientRect().height) }, "*");
  }).observe(app);
}

function start() {
  const address = (id) => document.getElementById(id).href;
  return import(address("app-js")).then((app) => app.default({ module_or_path: address("app-wasm") }));
}

if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiate !== "function") {
  refuse("unsupported");
} else {
  page.dataset.app = "starting";
  addEventListener("ita-running", () => { page.dataset.app = "running"; });
  addEventListener("ita-failed", () => refuse("failed"));
  start().then(
    // The app itself tells when it is drawn: it may have to load more first.
    () => {},
    (error) => {
      // Wasm that is there but too old for this module fails to compile; anything else failed to arrive.
      refuse(error instanceof WebAssembly.CompileError ? "unsupported" : "failed");
      console.error(error);
    },
  );
}
