/** The address under which a file is kept: without what comes after it, a folder as its first page. */
export function cacheKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}${pathname.endsWith("/") ? "index.html" : ""}`;
}

/** Whether the name of a file changes with what is in it, so that a copy never goes stale. */
export function isHashed(address: string): boolean {
  return /\.[0-9A-Za-z]{8}\.\w+$/.test(new URL(address).pathname);
}

/** Whether a file is a page. */
export function isPage(address: string): boolean {
  return cacheKey(address).endsWith(".html");
}

/** Whether a file is worth keeping: pages and what they are made of, not what is there to download. */
export function isKept(address: string): boolean {
  return /\.(html|js|css|woff2|svg|png|jpg|webp|json)$/.test(cacheKey(address));
}
