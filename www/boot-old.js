// Runs only in browsers without JavaScript modules, which have no usable WebAssembly either.
(function () {
  var note = document.getElementById("boot-note");
  document.documentElement.setAttribute("data-app", "unsupported");
  note.removeAttribute("hidden");
  note.querySelector('[data-reason="unsupported"]').removeAttribute("hidden");
})();
