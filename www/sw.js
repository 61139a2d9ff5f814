// The app without a network. Everything it is made of is kept when somebody comes for the first time, one cache a build; pages are
// answered from there, and nothing else is ever kept: what a person enters is not here.
//
// A new build is fetched beside the old one, wholly or not at all, and waits until somebody asks for it (offline.js). The cache of the
// build before stays, for windows that are still open with it. The build writes the two lines below (crates/xtask/src/offline.rs).
const BUILD = "development";
const FILES = {};

const scope = new URL(registration.scope);
// Other copies of the app may live on this origin, in other folders.
const ours = `ita-score ${scope.pathname} `;
const name = ours + BUILD;
const PAGE = "./";

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === "navigate") {
    if (path === "" || path === "index.html") event.respondWith(kept(PAGE).then((page) => page ?? fetch(request)));
    return;
  }
  event.respondWith(kept(path).then((file) => file ?? fetch(request)));
});

/** Keeps every file of this build, each as the build made it; if one is not, none. */
async function fill() {
  const cache = await caches.open(name);
  try {
    await Promise.all([keepPage(cache), ...Object.entries(FILES).map(([path, hash]) => keep(cache, path, hash))]);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function keep(cache, path, hash) {
  const answer = await fresh(path);
  const bytes = await answer.clone().arrayBuffer();
  const digest = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0"));
  // A server that answers with another page, a proxy that changes files, an upload under way.
  if (digest.join("") !== hash) throw new Error(`${path} is not of build ${BUILD}`);
  await cache.put(path, answer);
}

/** The page may be changed by its server, as long as it is this build's. */
async function keepPage(cache) {
  const answer = await fresh(PAGE);
  if (!(await answer.clone().text()).includes(BUILD)) throw new Error(`the page is not of build ${BUILD}`);
  // As of its own address: a browser refuses to show a page that was redirected.
  await cache.put(PAGE, new Response(await answer.blob(), { headers: answer.headers }));
}

async function fresh(path) {
  const answer = await fetch(path, { cache: "reload" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** Keeps the cache of this build and of the one before; then pages that are open without a worker get this one. */
async function tidy() {
  const others = (await caches.keys()).filter((key) => key.startsWith(ours) && key !== name);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
  await self.clients.claim();
}

/** A kept file: of this build, or, for a window that is still open with another one, of that. */
async function kept(path) {
  const own = await (await caches.open(name)).match(path);
  if (own || path === PAGE) return own;
  for (const key of await caches.keys()) {
    const other = key.startsWith(ours) && (await (await caches.open(key)).match(path));
    if (other) return other;
  }
  return undefined;
}
