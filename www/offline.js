// What a browser does for the app once it runs: installs it, keeps it for when there is no network (sw.js), asks before a new build takes the place
// of this one, says so where this one is gone from the server, and keeps what is entered, where it can. start.js loads it: to a browser
// its type in the page is no script.
const PATIENCE = 3000; // ms: the app's own files come first

const note = document.getElementById("update");
let registered;

if ("serviceWorker" in navigator) {
  setTimeout(() => {
    // Where it is refused (a private window, a policy), the app works as without it.
    navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" }).then(watch, () => {});
  }, PATIENCE);
}

document.getElementById("update-now").addEventListener("click", () => {
  // The page is left as by any reload: what is typed is kept (hooks/sync.rs).
  const waiting = registered?.waiting;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("take over");
});
document.getElementById("update-later").addEventListener("click", () => { note.hidden = true; });

// A part could not be loaded. If the page itself is another build's by now, this one's parts are gone: nothing but a reload brings them.
addEventListener("ita-not-loaded", async () => {
  try {
    const answer = await fetch("./", { cache: "no-store" });
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const [here, there] = [document, page].map((one) => one.querySelector("meta[name=ita-build]")?.content);
    if (there && there !== here) note.hidden = false;
  } catch {
    // No network, as the app's notice supposes.
  }
});

// A browser may clear what is entered when it runs short of room, unless it promises not to: asked for at the first click that saves
// something, and never waited for, since Firefox asks the person, who need not answer. Only https: has it.
addEventListener("ita-saves", () => { navigator.storage?.persist?.().catch(() => {}); }, { once: true });

// Where the browser offers to install the app, the menu does, and the browser's own bar stays away. offered: the event that can do it.
let offered;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer(event);
});
addEventListener("appinstalled", () => offer());
addEventListener("ita-install", () => {
  offered?.prompt();
  // It can be asked for once; a browser that was refused offers it again when it likes.
  offer();
});
function offer(event) {
  offered = event;
  document.documentElement.toggleAttribute("data-install", Boolean(event));
}

function watch(registration) {
  registered = registration;
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
}
