/** Keeps the workspace's own files, so that it opens without a connection. The build writes which files there are. */
declare const WORKSPACE_FILES: { readonly version: string; readonly files: readonly string[] };

/** The part of a service worker's world that is used; the DOM's types do not have it. */
interface WorkerWorld {
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const world = self as unknown as WorkerWorld;
const prefix = "motionwright-";

function cacheName(): string {
  return prefix + WORKSPACE_FILES.version;
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName());
  await cache.addAll(WORKSPACE_FILES.files.map((file) => new Request(file, { cache: "reload" })));
}

/** Files of another version go when this one takes over. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName()).map((name) => caches.delete(name)),
  );
  await world.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName());
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

world.addEventListener("install", (event) => {
  event.waitUntil(install());
});
world.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});
world.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});
