/**
 * Keeps the page's own files in the browser, so that it opens without a network. Workbooks never pass through here: they are read
 * from disk by the page. BUILD and FILES are filled in by scripts/service-worker-plugin.js.
 *
 * A new build waits until no page of the former one is open: such a page still asks for files that only the former build has.
 */
const CACHE = `jihe-${BUILD}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('jihe-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

/** Pages from the network while there is one, so that a new build is seen at once; everything else has its content in its name. */
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : part(request));
});

const kept = (request) => caches.match(request, { ignoreSearch: true });

const page = (request) => fetch(request).catch(async () => (await kept(request)) ?? Response.error());

/** Scripts that are not kept from the start, since few need them, are kept from their first use on. */
async function part(request) {
  const response = await kept(request);
  if (response) return response;
  const fetched = await fetch(request);
  if (fetched.ok && SCRIPT.test(request.url)) {
    const cache = await caches.open(CACHE);
    await cache.put(request, fetched.clone());
  }
  return fetched;
}

const SCRIPT = /\.[0-9a-f]{8}\.js$/;
