import { enFront } from "../../model/words/en/front.js";
import { cacheKey } from "./cacheKey.js";

/** On the page for being offline: says of each link to a lesson whether it will open, and hides a search that cannot. */
export async function sayKept(document: Document, isKept = inCaches): Promise<void> {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-kept] a[data-place]")) {
    link.after(` (${(await isKept(link.href)) ? enFront.kept : enFront.notKept})`);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("[data-kept] form")) {
    form.hidden = !(await isKept(form.action));
  }
}

async function inCaches(address: string): Promise<boolean> {
  try {
    return (await caches.match(cacheKey(address), { ignoreVary: true })) !== undefined;
  } catch {
    return false;
  }
}
