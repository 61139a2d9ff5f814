// Starts the app of the one file, whose wasm stands in the page, compressed and as text: where there is no server, nothing can be
// loaded. What says why it did not start is boot.js, as elsewhere.
(async () => {
  "use strict";
  const element = (id) => document.getElementById(id);
  addEventListener("ita-running", () => {
    element("app").inert = false;
    element("boot-note").hidden = true;
    document.documentElement.dataset.app = "running";
  });
  const packed = Uint8Array.from(atob(element("app-wasm").textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  wasm_bindgen.initSync({ module: await new Response(stream).arrayBuffer() });
})().catch((error) => {
  console.error(error);
  dispatchEvent(new CustomEvent("ita-failed", { detail: error }));
});
