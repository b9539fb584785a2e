/**
 * Keeps the shell of the app and the files it has loaded, so that it opens without a network. Answers of the api
 * are never kept here: what is true is asked for, and the desk keeps its own encrypted list.
 */
declare const self: ServiceWorkerGlobalScope;

const KEPT = 'jinalys-__BUILD__';
const SHELL = '/';
const ICON = '/icon.svg';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll([SHELL, ICON])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlderBuilds());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (isFile(request.url)) event.respondWith(keptOrFetched(request));
  else if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(fetchedOrShell(request));
});

self.addEventListener('message', (event) => {
  const { loaded = [] } = event.data as { readonly loaded?: readonly string[] };
  event.waitUntil(Promise.all(loaded.filter(isFile).map((url) => keptOrFetched(new Request(url)))));
});

/** Paths that the api answers itself; a navigation there is none of the app's. */
function isPage(pathname: string): boolean {
  return !/^\/(auth|issuer|graphql|graphiql|gatherings|files|documents|health|metrics)(\/|$)|\.\w+$/.test(
    pathname,
  );
}

/** A file of a build: its name changes with its content, or it comes with the shell. */
function isFile(url: string): boolean {
  const { origin, pathname } = new URL(url);
  return origin === self.location.origin && (pathname.startsWith('/assets/') || pathname === ICON);
}

async function keptOrFetched(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function fetchedOrShell(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const shell = await caches.match(SHELL);
    if (shell) return shell;
    throw error;
  }
}

async function forgetOlderBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('jinalys-') && name !== KEPT).map((name) => caches.delete(name)),
  );
}

export {};
