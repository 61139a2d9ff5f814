// Says why the program does not run, in words that somebody can act on. A classic script in old JavaScript, since it has to work
// where the program cannot: by file:, in a frame without rights, in an old browser. <html data-app> tells the state: starting,
// running, failed. The words are in index.html, one paragraph per reason.
(function () {
  "use strict";

  /** Milliseconds after which it is said that the page still waits, and after which it gives up. */
  var SLOW = 5000;
  var HUNG = 30000;
  /** A module with what the program's own is compiled to: whoever takes it can run the program. */
  var NEEDED = [
    0, 97, 115, 109, 1, 0, 0, 0, // the mark of wasm, alone an empty module
    1, 6, 1, 96, 0, 2, 127, 127, 3, 2, 1, 0, 4, 4, 1, 111, 0, 1, 5, 3, 1, 0, 1, // two results, a table of references, a memory
    10, 23, 1, 21, 0, 65, 0, 65, 0, 65, 0, 252, 11, 0, 65, 0, 192, 67, 0, 0, 0, 0, 252, 0, 11, // fill, extend, truncate
  ];

  var page = document.documentElement;
  var app = document.getElementById("app");
  var note = document.getElementById("boot-note");
  var forbidden = ""; // what a content policy has refused to us
  var over = false;

  /** Shows the note of a reason, with a detail for whoever looks after the site. */
  function tell(reason, detail) {
    var all = note.querySelectorAll("[data-reason]");
    for (var i = 0; i < all.length; i += 1) all[i].hidden = all[i].getAttribute("data-reason") !== reason;
    // Of what others wrote at most sixty characters, and none that hides or turns the rest.
    var shown = String(detail || "").replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "\ufffd");
    document.getElementById("boot-detail").textContent = shown.length > 60 ? shown.slice(0, 60) + "…" : shown;
    note.setAttribute("role", reason === "slow" ? "status" : "alert");
    note.hidden = false;
  }

  function fail(reason, detail) {
    if (over) return;
    over = true;
    page.setAttribute("data-app", "failed");
    tell(reason, detail);
  }

  /** Whether this browser lacks what the program needs. */
  function isOld() {
    try {
      return !("noModule" in document.createElement("script")) || !window.fetch || !WebAssembly.validate(new Uint8Array(NEEDED));
    } catch (error) {
      return true;
    }
  }

  /** Whether wasm is forbidden here: then not even an empty module compiles. */
  function noWasm() {
    try {
      return !new WebAssembly.Module(new Uint8Array(NEEDED.slice(0, 8)));
    } catch (error) {
      return true;
    }
  }

  /** Finds out why the program did not start: first what this place forbids, then what has become of its files. */
  function explain(error) {
    if (over) return;
    if (isOld()) return fail("old");
    if (page.hasAttribute("data-alone")) return noWasm() ? fail("old") : fail("damaged", error && error.message);
    if (location.protocol === "file:") return fail("file");
    if (String(window.origin) === "null") return fail("sandbox");
    if (noWasm()) return fail("policy", "script-src 'wasm-unsafe-eval'");
    if (forbidden) return fail("policy", forbidden);
    look([document.getElementById("start").src, document.getElementById("app-js").href, document.getElementById("app-wasm").href], error);
  }

  /** Asks for the files one after the other, until one is not what it should be. */
  function look(files, error) {
    var file = files.shift();
    if (!file) return fail("part", error && error.message);
    var name = file.split("/").pop();
    fetch(file).then(function (answer) {
      var type = (answer.headers.get("content-type") || "").split(";")[0];
      if (!answer.ok) return fail("missing", name + ": " + answer.status);
      return answer.arrayBuffer().then(function (bytes) {
        var whole = /\.wasm$/.test(name) ? WebAssembly.validate(bytes) : type !== "text/html";
        if (!whole) return fail("damaged", name + ": " + bytes.byteLength + " B, " + type);
        if (!/\.wasm$/.test(name) && !/(java|ecma)script/.test(type)) return fail("type", name + ": " + (type || "–"));
        look(files, error);
      });
    }).catch(function () {
      // If it is a policy that forbids to ask, its event comes a moment later.
      setTimeout(function () { fail(forbidden ? "policy" : "network", forbidden || name); }, 100);
    });
  }

  document.addEventListener("securitypolicyviolation", function (event) {
    var ours = event.blockedURI === "wasm-eval" || event.blockedURI.indexOf(location.href.replace(/[^/]*([?#].*)?$/, "")) === 0;
    if (ours && /^(script|connect|default)-src/.test(event.effectiveDirective)) forbidden = event.effectiveDirective;
  });
  addEventListener("error", function (event) {
    if (event.target && event.target.id === "start") explain();
  }, true);
  addEventListener("ita-failed", function (event) { explain(event.detail); });
  addEventListener("ita-running", function () { over = true; });

  // In another page's frame: nothing until there is a result. Of a result that is embedded the height goes to the page around,
  // whichever it is. It is the only thing that is sent, and says nothing of anybody.
  if (parent !== window || location.hash.indexOf("#/embed/") === 0) {
    page.setAttribute("data-framed", "");
    app.textContent = "";
  }
  if (location.hash.indexOf("#/embed/") === 0) {
    page.setAttribute("data-embedded", "");
    if (window.ResizeObserver) {
      var watch = new ResizeObserver(function () {
        var height = Math.ceil(app.getBoundingClientRect().height + note.getBoundingClientRect().height);
        parent.postMessage({ type: "ita-score:height", height: height }, "*");
      });
      watch.observe(app);
      watch.observe(note);
    }
  }

  page.setAttribute("data-app", "starting");
  if (isOld()) return fail("old");
  setTimeout(function () { if (!over) tell("slow"); }, SLOW);
  setTimeout(function () { fail("hung"); }, HUNG);
})();
