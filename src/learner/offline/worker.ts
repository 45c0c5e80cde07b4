import { isHashed, isPage } from "./cacheKey.js";
import { fallbackPage } from "./fallbackPage.js";
import type { KeepMessage, OfflineFiles } from "./offlineFiles.js";
import { SiteCache } from "./siteCache.js";

/** An event of a service worker, as far as we use it; TypeScript's DOM does not know workers. */
interface WorkerEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  registration: { scope: string; active: object | null };
  clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", on: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", on: (event: FetchEvent) => void): void;
  addEventListener(type: "message", on: (event: WorkerEvent & { data: KeepMessage }) => void): void;
}

/** Put in place when the site is built. */
declare const offlineFiles: OfflineFiles;

// The longest wait for the network where a copy is at hand, in milliseconds.
const patience = 3000;

const worker = globalThis as unknown as Worker;
const { scope } = worker.registration;
const cache = new SiteCache(offlineFiles, scope);

worker.addEventListener("install", (event) => event.waitUntil(cache.fill()));

worker.addEventListener("activate", (event) => {
  event.waitUntil(cache.removeEarlier().then(() => worker.clients.claim()));
});

worker.addEventListener("message", (event) => {
  const pages = event.data.keep.map((page) => cache.keepPage(page));
  event.waitUntil(Promise.allSettled(pages));
});

worker.addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  if (method !== "GET" || !cache.covers(url) || headers.has("range")) return;
  event.respondWith(isHashed(url) ? cacheFirst(event) : networkFirst(event));
});

/** A file whose name changes with its content: a copy is as good as the file. */
async function cacheFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  return (await cache.find(request.url)) ?? fetchAndKeep(event, request);
}

/** A page as it is now; the copy where the network fails, errs or keeps one waiting. */
async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const copy = await cache.find(request.url);
  const fresh = fetchAndKeep(event, request);
  event.waitUntil(fresh.catch(() => {}));
  if (copy)
    return Promise.race([fresh.then((answer) => orCopy(answer, copy)), later()]).catch(() => copy);
  return fresh.catch((error: unknown) => sayOffline(request, error));

  function later(): Promise<never> {
    return new Promise((_done, fail) => setTimeout(fail, patience));
  }
}

function orCopy(answer: Response, copy: Response): Response {
  return answer.status >= 500 ? copy : answer;
}

async function fetchAndKeep(event: FetchEvent, request: Request): Promise<Response> {
  const answer = await fetch(request);
  event.waitUntil(cache.keep(request.url, answer.clone()));
  if (isPage(request.url) && answer.ok) event.waitUntil(cache.keepParts(request.url));
  return answer;
}

/** A page that was never kept, without a network: a page that says so, and where one can go. */
async function sayOffline({ mode, url }: Request, error: unknown): Promise<Response> {
  const page = mode === "navigate" ? await cache.fallback() : undefined;
  if (!page) throw error;
  const html = fallbackPage(await page.text(), { home: page.url, asked: url.replace(/#.*/, "") });
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response(html, { status: 503, headers });
}
