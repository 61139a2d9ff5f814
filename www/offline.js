// Keeps the app for when there is no network (sw.js), and asks before a new build takes the place of this one. start.js loads it
// once the app runs: to a browser its type in the page is no script.
const PATIENCE = 3000; // ms: the app's own files come first

setTimeout(() => {
  // Where it is refused (a private window, a policy), the app works as without it.
  navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" }).then(watch, () => {});
}, PATIENCE);

function watch(registration) {
  const note = document.getElementById("update");
  // By the worker's own state, at once and from then on: it may be under way, or here, before anybody listens.
  const ask = (worker) => {
    // Without a worker in charge this is the first visit: nothing is replaced.
    if (worker.state === "installed" && navigator.serviceWorker.controller) note.hidden = false;
  };
  const follow = () => {
    for (const worker of [registration.installing, registration.waiting]) {
      if (!worker) continue;
      ask(worker);
      worker.addEventListener("statechange", () => ask(worker));
    }
  };
  follow();
  registration.addEventListener("updatefound", follow);
  document.getElementById("update-now").addEventListener("click", () => {
    // The page is left as by any reload: what is typed is kept (hooks/sync.rs).
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("take over");
  });
  document.getElementById("update-later").addEventListener("click", () => { note.hidden = true; });
}
