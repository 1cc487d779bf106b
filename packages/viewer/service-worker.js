// Keeps the built explorer in the browser, so that its page opens and works without a connection. The build writes
// `version` and `files` before it (see keep-offline.ts). Only this version and the one before it are kept: pages that
// are open go on with the scripts that they began with.
/* global version, files, clients, registration, skipWaiting */

const cacheName = `polku ${version}`;
/** How long a server may take to give the page before the one that is kept is shown, in milliseconds. */
const patience = 4000;
/** Names in an address that tell versions apart, or nothing. */
const loosely = { ignoreSearch: true, ignoreVary: true };

addEventListener("install", (event) => event.waitUntil(keepFiles()));
addEventListener("activate", (event) => event.waitUntil(dropOldVersions()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const path = new URL(request.url).pathname.slice(new URL(registration.scope).pathname.length);
  if (request.mode === "navigate") {
    if (path === "" || path === "index.html") event.respondWith(findPage(request));
  } else if (files.includes(path) || path.startsWith("assets/")) event.respondWith(findFile(request));
});

/** One after the other: the page that is open loads what it needs meanwhile. */
async function keepFiles() {
  const cache = await caches.open(cacheName);
  for (const file of files) {
    // What has a mark of its content in its name does not change.
    const known = file.startsWith("assets/") ? await caches.match(file, loosely) : undefined;
    const response = known ?? (await fetch(file, { cache: "no-cache" }));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    await cache.put(file, response);
  }
  await skipWaiting();
}

async function dropOldVersions() {
  const names = (await caches.keys()).filter((name) => name.startsWith("polku "));
  const others = names.filter((name) => name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The page from the server, so that it is never an old one; the one that is kept where the server gives none. */
async function findPage(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match("index.html", loosely);
  if (!kept) return fetch(request);
  const timer = new Promise((resolve) => {
    setTimeout(resolve, patience);
  });
  const given = await Promise.race([fetch(request), timer]).catch(() => undefined);
  return given && given.status < 500 ? given : kept;
}

async function findFile(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request, loosely)) ?? (await caches.match(request, loosely)) ?? fetch(request);
}
