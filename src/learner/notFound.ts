import { newestPlace } from "../model/progress/newestPlace.js";
import type { PlaceRecord } from "../model/progress/progress.js";
import { enFront } from "../model/words/en/front.js";
import { storageKey } from "./storageKey.js";

interface Lost {
  /** The path of the address that is not there. */
  pathname: string;
  /** Whether a file is there. */
  exists: (path: string) => Promise<boolean>;
  /** The browser's storage; may throw. */
  storage: () => Pick<Storage, "getItem">;
}

/**
 * Makes the page for missing addresses useful at any depth: a guess at what was meant in the search
 * field, where the reader left off, and links that hold from here.
 */
export async function helpLost(document: Document, lost: Lost): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("input[name=q]");
  if (field && !field.value) field.value = wordsOfAddress(lost.pathname);
  const form = document.querySelector("form[action]");
  const links = [...document.querySelectorAll("a[href]")].filter(
    (link) => !/^(#|[a-z]+:)/.test(link.getAttribute("href") ?? ""),
  );
  const home = await findHome(lost, toFile(form?.getAttribute("action") ?? "index.html"));
  if (home === undefined) return;
  for (const link of links) {
    link.setAttribute("href", `${home}/${toFile(link.getAttribute("href") ?? "")}`);
  }
  form?.setAttribute("action", `${home}/${toFile(form.getAttribute("action") ?? "")}`);
  leadBack(document, lost);
}

/** The words of an address, as one would search for them. */
export function wordsOfAddress(pathname: string): string {
  const last = pathname.split("/").filter(Boolean).at(-1) ?? "";
  return maybeDecoded(last)
    .replace(/\.\w{1,5}$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, 100);
}

/** The folder of the site, without a slash at its end: where a file of its top is, from here upwards. */
async function findHome({ pathname, exists }: Lost, file: string): Promise<string | undefined> {
  let path = pathname;
  while (path.includes("/")) {
    path = path.slice(0, path.lastIndexOf("/"));
    if (await exists(`${path}/${file}`)) return path;
  }
  return undefined;
}

function leadBack(document: Document, { storage }: Lost): void {
  const line = document.querySelector<HTMLElement>("[data-left]");
  const link = line?.querySelector("a");
  const lessons = [...document.querySelectorAll<HTMLAnchorElement>("a[data-place]")];
  const find = (lesson: string) => lessons.find(({ dataset }) => dataset.place === lesson);
  const place = newestPlace({ places: readPlaces(storage) }, (lesson) => !!find(lesson));
  const to = place && find(place.lesson);
  if (!line || !link || !to) return;
  link.setAttribute("href", `${to.getAttribute("href")}#${encodeURIComponent(place.step)}`);
  link.textContent = enFront.goOn(to.dataset.number ?? "", place.number, place.title);
  line.hidden = false;
}

/** The places that are stored, as far as they are some; what is wrong is left to other pages. */
function readPlaces(storage: Lost["storage"]): Record<string, PlaceRecord> {
  try {
    const { places } = JSON.parse(storage().getItem(storageKey) ?? "{}");
    const sound = Object.entries<Partial<PlaceRecord>>(places ?? {}).filter(
      ([, place]) => typeof place?.step === "string" && typeof place.at === "number",
    );
    return Object.fromEntries(sound) as Record<string, PlaceRecord>;
  } catch {
    return {};
  }
}

function maybeDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function toFile(href: string): string {
  return href.replace(/^\.\//, "");
}
